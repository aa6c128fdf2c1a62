package org.hoso.query.removaltimes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal;
import org.hoso.query.folding.CaseRulings;
import org.hoso.query.folding.Corrected;
import org.hoso.query.removaltimes.TimedNotice.Span;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** The notices of one case with when they were met; an instant that is known otherwise ends one span and begins another. */
record TimedNotices(CaseId caseId, long version, CaseRulings rulings, Map<UUID, TimedNotice> notices, List<Span> spans)
        implements OfCase {
    TimedNotices {
        notices = Kept.orNone(notices);
        spans = Kept.orNone(spans);
    }

    /** The view's pure function. */
    static TimedNotices after(@Nullable TimedNotices before, LedgeredCaseEvent ledgered) {
        CaseId id = ledgered.caseId();
        TimedNotices known = before == null ? new TimedNotices(id, -1, CaseRulings.NONE, Map.of(), List.of()) : before;
        CaseEvent event = ledgered.event();
        TimedNotices told = new TimedNotices(
                id,
                ledgered.version(),
                known.rulings().after(event),
                known.told(event, ledgered.version()),
                known.spans());
        return told.timed(ledgered.position());
    }

    /** Whether there is anything to go on from. */
    boolean says() {
        return !notices.isEmpty() || !rulings.equals(CaseRulings.NONE);
    }

    private Map<UUID, TimedNotice> told(CaseEvent event, long at) {
        if (event instanceof PlatformNotified e)
            return Kept.with(notices, e.noticeId(), TimedNotice.of(e.noticeId(), e.itemIds()));
        if (event instanceof Removal.Event e) return removed(e, at);
        return event instanceof RecordCorrected e
                ? Corrected.instant(e)
                        .map(truly -> each(notice -> notice.truly(e.version(), truly)))
                        .orElse(notices)
                : notices;
    }

    private Map<UUID, TimedNotice> removed(Removal.Event event, long at) {
        return switch (event) {
            case Removal.RemovalClaimed e -> notices;
            case Removal.RemovalChecked e -> notices;
            case Removal.ContentRemoved e -> each(notice -> notice.gone(e.itemId(), e.at(), at));
            case Removal.ContentReappeared e -> each(notice -> notice.back(e.itemId()));
            case Removal.ContentRestored e -> each(notice -> notice.back(e.itemId()));
        };
    }

    private Map<UUID, TimedNotice> each(UnaryOperator<TimedNotice> change) {
        Map<UUID, TimedNotice> next = new LinkedHashMap<>(notices);
        next.replaceAll((id, notice) -> change.apply(notice));
        return next;
    }

    private TimedNotices timed(long position) {
        List<Span> next = new ArrayList<>(spans);
        for (TimedNotice notice : notices.values()) time(notice, position, next);
        return new TimedNotices(caseId, version, rulings, notices, List.copyOf(next));
    }

    private void time(TimedNotice notice, long position, List<Span> all) {
        Instant now = notice.removedAt(rulings);
        Optional<Span> holding = all.stream()
                .filter(span -> span.noticeId().equals(notice.noticeId()) && span.until() == null)
                .findFirst();
        if (Objects.equals(now, holding.map(Span::removedAt).orElse(null))) return;
        holding.ifPresent(span -> all.set(all.indexOf(span), span.ended(position)));
        int n = (int) all.stream()
                .filter(span -> span.noticeId().equals(notice.noticeId()))
                .count();
        if (now != null) all.add(new Span(notice.noticeId(), n, now, position, null));
    }
}
