package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** What an event does to the case's clocks: those it starts, and those of this case that it stops. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClockChanges(List<StartedClock> started, List<UUID> stopped) {
    public static final ClockChanges NONE = new ClockChanges(List.of(), List.of());

    public ClockChanges {
        started = started == null ? List.of() : List.copyOf(started);
        stopped = stopped == null ? List.of() : List.copyOf(stopped);
    }
}
