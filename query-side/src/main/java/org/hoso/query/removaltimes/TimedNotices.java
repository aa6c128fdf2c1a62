package org.hoso.query.removaltimes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.known.ItemFate;
import org.hoso.query.known.KnownNotice;
import org.hoso.query.known.KnownNotices;
import org.hoso.query.known.KnownRulings;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/** The notices of one case with when they were met; an instant that is known otherwise ends one span and begins another. */
record TimedNotices(CaseId caseId, long version, KnownRulings rulings, KnownNotices notices, List<Span> spans)
        implements OfCase {
    /** When all of it was gone, as known between two places of the ledger. @param until absent while it holds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Span(
            UUID noticeId,
            int n,
            Instant removedAt,
            long since,
            @Nullable Long until) {
        Span ended(long position) {
            return new Span(noticeId, n, removedAt, since, position);
        }
    }

    /** The view's pure function. */
    static TimedNotices after(@Nullable TimedNotices before, LedgeredCaseEvent ledgered) {
        CaseId id = ledgered.caseId();
        TimedNotices known =
                before == null ? new TimedNotices(id, -1, KnownRulings.NONE, KnownNotices.NONE, List.of()) : before;
        CaseEvent event = ledgered.event();
        TimedNotices told = new TimedNotices(
                id,
                ledgered.version(),
                known.rulings().after(event),
                known.notices().after(event, ledgered.version(), ledgered.recordedAt()),
                known.spans());
        return told.timed(ledgered.position());
    }

    /** Whether there is anything to go on from. */
    boolean says() {
        return !notices.equals(KnownNotices.NONE) || !rulings.equals(KnownRulings.NONE);
    }

    private TimedNotices timed(long position) {
        List<Span> next = new ArrayList<>(spans);
        for (KnownNotice notice : notices.all()) time(notice, position, next);
        return new TimedNotices(caseId, version, rulings, notices, List.copyOf(next));
    }

    private void time(KnownNotice notice, long position, List<Span> all) {
        Instant now = removedAt(notice);
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

    /** The instant at which nothing was left; absent while something is. What a ruling gives back is not asked for any more. */
    private @Nullable Instant removedAt(KnownNotice notice) {
        List<ItemFate> asked = notice.asked(rulings);
        return asked.stream().allMatch(ItemFate::gone)
                ? asked.stream()
                        .map(ItemFate::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
