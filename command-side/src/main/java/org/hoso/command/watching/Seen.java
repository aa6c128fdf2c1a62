package org.hoso.command.watching;

import java.util.List;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;

/** An event as a watcher sees it. */
public record Seen(String eventId, Happening event) {
    /** Those of cases. */
    public static Stream<CaseEvent> ofCases(List<Seen> batch) {
        return batch.stream()
                .map(Seen::event)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast);
    }
}
