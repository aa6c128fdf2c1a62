package org.hoso.command.watching;

import java.util.List;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;

/** An event as a watcher sees it. */
public record WatchedEvent(String eventId, Happening event) {
    /** Those of cases. */
    public static Stream<CaseEvent> ofCases(List<WatchedEvent> batch) {
        return batch.stream()
                .map(WatchedEvent::event)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast);
    }
}
