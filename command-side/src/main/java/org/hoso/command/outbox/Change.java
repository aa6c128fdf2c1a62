package org.hoso.command.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PlatformNotice;
import org.hoso.command.casefile.CaseFile;

/** What an event does to the outbox. */
sealed interface Change {
    /** Something is to go out. */
    record Asked(Dispatch dispatch) implements Change {}

    /** Its outcome is known. */
    record Ended(UUID id, boolean arrived, Instant at) implements Change {}

    /** It is to be carried once more. */
    record Again(UUID id, Instant at) implements Change {}

    /** What has not arrived of these is not sent any more. */
    record Withdrawn(List<UUID> ids) implements Change {}

    /** @param file the case after the event */
    static Optional<Change> of(CaseEvent event, CaseFile file, Receivers receivers) {
        if (event instanceof PlatformNotice.Event e) return noticed(e, receivers);
        return event instanceof Appeal.Event ? withdrawn(file) : Optional.empty();
    }

    private static Optional<Change> noticed(PlatformNotice.Event event, Receivers receivers) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> Optional.of(new Asked(notice(e, receivers)));
            case PlatformNotice.NoticeDelivered e -> Optional.of(new Ended(e.noticeId(), true, e.at()));
            case PlatformNotice.NoticeDeliveryFailed e -> Optional.of(new Ended(e.noticeId(), false, e.at()));
            case PlatformNotice.NoticeResent e -> Optional.of(new Again(e.noticeId(), e.at()));
            case PlatformNotice.PlatformAnswered e -> Optional.empty();
            case PlatformNotice.PlatformCaseProposed e -> Optional.empty();
            case PlatformNotice.PlatformCaseOpened e -> Optional.empty();
        };
    }

    private static Dispatch notice(PlatformNotice.PlatformNotified e, Receivers receivers) {
        return new Dispatch(
                e.noticeId(),
                e.caseId(),
                Kind.NOTICE,
                e.by().agency(),
                e.platform(),
                receivers.way(e.platform(), e.channel()),
                e.at());
    }

    private static Optional<Change> withdrawn(CaseFile file) {
        List<UUID> annulled = file.notices().byId().keySet().stream()
                .filter(file.appeals()::annulled)
                .toList();
        return annulled.isEmpty() ? Optional.empty() : Optional.of(new Withdrawn(annulled));
    }
}
