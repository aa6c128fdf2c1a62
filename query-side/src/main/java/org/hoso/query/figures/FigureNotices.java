package org.hoso.query.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal;
import org.hoso.query.figures.Notice.Fate;
import org.hoso.query.folding.Corrected;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.folding.Kept;

/** The notices of a case after an event, in the order they were sent. */
final class FigureNotices {
    /** Whoever looks agrees with others within as many hours (decision 0085); later than that it is memory, not a look. */
    private static final Duration LATE = Duration.ofHours(72);

    private FigureNotices() {}

    static Map<UUID, Notice> after(Map<UUID, Notice> known, LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long version = ledgered.version();
        Map<UUID, Notice> next = told(known, ledgered);
        if (next.isEmpty()) return next;
        return each(
                next, notice -> notice.timed(NoticeClocks.after(notice.noticeId(), notice.clocks(), event, version)));
    }

    private static Map<UUID, Notice> told(Map<UUID, Notice> known, LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long version = ledgered.version();
        if (event instanceof PlatformNotified e) return Kept.with(known, e.noticeId(), Notice.sent(e, version));
        if (event instanceof PlatformAnswered e)
            return Kept.changed(known, e.noticeId(), notice -> notice.answered(version, e.answer()));
        if (event instanceof Removal.Event e) return removed(known, e, ledgered);
        return event instanceof RecordCorrected e ? each(known, notice -> corrected(notice, e)) : known;
    }

    private static Map<UUID, Notice> removed(Map<UUID, Notice> known, Removal.Event event, LedgeredCaseEvent ledgered) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                Kept.changed(known, e.noticeId(), notice -> notice.answered(ledgered.version(), Answer.ACTING));
            case Removal.RemovalChecked e -> known;
            case Removal.ContentRemoved e ->
                each(known, notice -> notice.item(e.itemId(), gone(e, ledgered.recordedAt())));
            case Removal.ContentReappeared e -> each(known, notice -> notice.item(e.itemId(), Fate.BACK));
            case Removal.ContentRestored e -> each(known, notice -> notice.item(e.itemId(), Fate.BACK));
        };
    }

    private static Fate gone(Removal.ContentRemoved removed, Instant recorded) {
        return recorded.isAfter(removed.at().plus(LATE)) ? Fate.GONE_TOLD_LATE : Fate.GONE;
    }

    private static Notice corrected(Notice notice, RecordCorrected event) {
        if (notice.answers().containsKey(event.version()))
            return Corrected.field(event, PlatformAnswered.class, "answer", Answer.class)
                    .map(answer -> notice.answered(event.version(), answer))
                    .orElse(notice);
        if (notice.version() != event.version()) return notice;
        Notice moved = Corrected.field(event, PlatformNotified.class, "platform", String.class)
                .map(notice::moved)
                .orElse(notice);
        return Corrected.instant(event).map(moved::sentAt).orElse(moved);
    }

    private static Map<UUID, Notice> each(Map<UUID, Notice> known, UnaryOperator<Notice> change) {
        Map<UUID, Notice> next = new LinkedHashMap<>(known);
        next.replaceAll((id, notice) -> change.apply(notice));
        return next;
    }
}
