package org.hoso.command.reactions;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.PlatformNotice.PlatformCaseOpened;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.intake.SystemDesk;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * When a case against a platform is opened from another one, it is reported under the id and number drawn there. Only a report
 * creates a case; so what was cut off in between is made up for here, once, whoever comes first.
 */
@Component
class WhenPlatformCaseOpensThenReport {
    private final EventStore events;
    private final SystemDesk desk;

    WhenPlatformCaseOpensThenReport(EventStore events, SystemDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    /** Reports the joined case, unless it was reported before. */
    void report(CaseId first, UUID platformCaseId) {
        List<CaseEvent> story = events.readEvents(first.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList();
        Report.ContentReported reported = (Report.ContentReported) story.getFirst();
        only(story, PlatformCaseOpened.class)
                .filter(opened -> opened.platformCaseId().equals(platformCaseId))
                .filter(opened -> !desk.knows(opened.platformCaseNumber()))
                .forEach(opened -> report(opened, joined(opened, reported, story)));
    }

    /** Of several that report it at once one does; the others find it done. */
    private void report(PlatformCaseOpened opened, ReportContent joined) {
        try {
            desk.open(joined);
        } catch (ConcurrencyException | DuplicateKeyException another) {
            if (!desk.knows(opened.platformCaseNumber())) throw another;
        }
    }

    private static ReportContent joined(
            PlatformCaseOpened opened, Report.ContentReported reported, List<CaseEvent> story) {
        return new ReportContent(
                new CaseId(opened.platformCaseId()),
                opened.by(),
                opened.at(),
                opened.platformCaseNumber(),
                opened.reportId(),
                new Report.Reporter(Report.ReporterType.AGENCY, null, null, null, null),
                opened.title(),
                opened.description(),
                null,
                opened.productField(),
                reported.productName(),
                opened.breachedOn(),
                reported.urgency(),
                items(opened, reported, story),
                new Report.JoinedTo(opened.caseId(), reported.caseNumber(), opened.platform()),
                null);
    }

    /** The same content, as items of the new case. */
    private static List<Report.ReportedItem> items(
            PlatformCaseOpened opened, Report.ContentReported reported, List<CaseEvent> story) {
        return Stream.concat(
                        reported.items().stream(),
                        only(story, Report.ItemAdded.class).map(Report.ItemAdded::item))
                .filter(item -> opened.itemIds().contains(item.itemId()))
                .map(item -> new Report.ReportedItem(
                        UuidCreator.getTimeOrderedEpoch(), item.url(), item.platform(), item.itemKind(), item.handle()))
                .toList();
    }

    private static <E extends CaseEvent> Stream<E> only(List<CaseEvent> story, Class<E> kind) {
        return story.stream().filter(kind::isInstance).map(kind::cast);
    }
}
