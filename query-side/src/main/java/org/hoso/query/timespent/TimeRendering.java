package org.hoso.query.timespent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.intervals.Span;
import org.hoso.query.timespent.CaseTime.Part;
import org.hoso.query.timespent.CaseTime.Share;
import org.hoso.query.timespent.Holding.Stretch;
import org.springframework.stereotype.Component;

/** The time of a case as it is told at an instant; pure but for the names. */
@Component
final class TimeRendering {
    private final HolderNames names;

    TimeRendering(Supplier<Law> law) {
        this.names = new HolderNames(law);
    }

    CaseTime told(TimedCase timed, Instant now) {
        List<Part> parts = parts(timed.stretches(), now);
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        List<Share> shares = shares(parts).entrySet().stream()
                .map(share ->
                        names.share(share.getKey().holder(), share.getKey().code(), share.getValue(), day))
                .sorted(Comparator.comparing(Share::milliseconds).reversed())
                .toList();
        return new CaseTime(timed.caseId(), timed.number(), timed.version(), now, elapsed(timed, now), shares, parts);
    }

    /** Cut at now; a stretch that is still to come is not told. */
    static List<Part> parts(List<Stretch> stretches, Instant now) {
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (!stretch.since().isBefore(now)) break;
            boolean runs = stretch.until() == null || stretch.until().isAfter(now);
            parts.add(new Part(
                    stretch.held().holder(),
                    stretch.held().code(),
                    stretch.since(),
                    runs ? null : stretch.until(),
                    length(stretch.since(), runs ? now : stretch.until())));
        }
        return List.copyOf(parts);
    }

    /** From the spans of the case's own timeline, not from the shares: they must meet. */
    static long elapsed(TimedCase timed, Instant now) {
        long elapsed = 0;
        for (Span<Holding> span : timed.holdings().spans()) {
            boolean runs = span.until() == null || span.until().isAfter(now);
            boolean counts = !span.what().inOrder().isEmpty() && span.since().isBefore(now);
            if (counts) elapsed += length(span.since(), runs ? now : span.until());
        }
        return elapsed;
    }

    private static Map<Whose, Long> shares(List<Part> parts) {
        Map<Whose, Long> shares = new LinkedHashMap<>();
        parts.forEach(part -> shares.merge(new Whose(part.holder(), part.code()), part.milliseconds(), Long::sum));
        return shares;
    }

    /** Each instant cut to its millisecond, so that neighbours still meet. */
    private static long length(Instant since, Instant until) {
        return until.toEpochMilli() - since.toEpochMilli();
    }
}
