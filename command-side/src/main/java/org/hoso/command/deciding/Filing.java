package org.hoso.command.deciding;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.command.report.LinkWarning;

/**
 * What became of the links of a report.
 *
 * @param itemIds  items of the case that it brought into being
 * @param alsoIn   other cases that it went to
 * @param warnings what its sender ought to know of its links
 */
public record Filing(List<UUID> itemIds, List<Report.Beside> alsoIn, List<LinkWarning> warnings) {
    static final Filing NONE = new Filing(List.of(), List.of(), List.of());

    /**
     * @param events  of the case at hand and of those that were told with it
     * @param visible whether a case exists for whoever reports
     */
    public static Filing of(CaseId here, List<CaseEvent> events, Predicate<CaseId> visible) {
        List<CaseEvent> own =
                events.stream().filter(event -> event.caseId().equals(here)).toList();
        return new Filing(
                own.stream().flatMap(Filing::items).toList(),
                own.stream()
                        .flatMap(Filing::besides)
                        .filter(other -> visible.test(other.caseId()))
                        .toList(),
                LinkWarning.of(events, visible));
    }

    private static Stream<UUID> items(CaseEvent event) {
        if (event instanceof Report.ContentReported e) return e.items().stream().map(Report.Item::itemId);
        return event instanceof Report.ItemAdded e ? Stream.of(e.item().itemId()) : Stream.empty();
    }

    private static Stream<Report.Beside> besides(CaseEvent event) {
        return event instanceof Report.ReportJoined e ? e.beside().stream() : Stream.empty();
    }
}
