package org.hoso.command.dispatching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report;

/** What a case's history says of its notices, as their events said it, whatever was corrected since. */
record Story(List<CaseEvent> events) {
    /** The text may not be written any more: somebody whom it would name was erased. */
    static final class Erased extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CaseNumber number() {
        return reported().caseNumber();
    }

    private Report.ContentReported reported() {
        return (Report.ContentReported) events.getFirst();
    }

    PlatformNotified notice(UUID noticeId) {
        return only(PlatformNotified.class)
                .filter(one -> one.noticeId().equals(noticeId))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the notice. */
    Stream<Report.Item> items(PlatformNotified notice) {
        Map<UUID, Report.Item> known = Stream.concat(
                        reported().items().stream(),
                        only(Report.ItemAdded.class).map(Report.ItemAdded::item))
                .collect(Collectors.toMap(Report.Item::itemId, Function.identity(), (first, again) -> first));
        return notice.itemIds().stream().map(known::get).filter(Objects::nonNull);
    }

    Optional<ConclusionGiven> enclosed(PlatformNotified notice) {
        return only(ConclusionGiven.class)
                .filter(given -> given.conclusionId().equals(notice.conclusionId()))
                .findFirst();
    }

    private <E extends CaseEvent> Stream<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
