package org.hoso.query.figures;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * How the notices of one case count in a past: its events up to one place of the ledger, put right by the corrections of them
 * that are known at another. Pure; the fold is the view's own.
 */
record NoticesOfACase(List<Interval> holding) {
    /**
     * @param all      the events of the case, in order
     * @param position the last place whose event counts
     * @param known    up to which place corrections of those events are known; {@code position} or later
     */
    static NoticesOfACase of(List<LedgeredCaseEvent> all, long position, long known) {
        @Nullable NoticedCase noticed = null;
        long counted = -1;
        for (LedgeredCaseEvent one : all) {
            boolean counts = one.position() <= position;
            boolean putsRight = one.position() <= known
                    && one.event() instanceof RecordCorrected correction
                    && correction.version() <= counted;
            if (counts) counted = one.version();
            if (counts || putsRight) noticed = NoticedCase.after(noticed, one);
        }
        return new NoticesOfACase(
                noticed == null
                        ? List.of()
                        : noticed.intervals().stream().filter(Interval::holds).toList());
    }

    Tally tally(Figure figure, Slice slice) {
        Tally tally = new Tally(0, 0);
        for (Interval interval : holding) if (isIn(interval, slice)) tally = tally.plus(one(figure, interval));
        return tally;
    }

    private static Tally one(Figure figure, Interval interval) {
        return switch (figure.of(interval.counted().stand())) {
            case NUMERATOR -> new Tally(1, 1);
            case DENOMINATOR -> new Tally(0, 1);
            case OUTSIDE -> new Tally(0, 0);
        };
    }

    private static boolean isIn(Interval interval, Slice slice) {
        Counted counted = interval.counted();
        return is(slice.platform(), counted.platform())
                && is(slice.agency(), interval.agency())
                && (slice.field() == null || counted.fields().contains(slice.field()))
                && isBetween(counted.sent(), slice.from(), slice.until());
    }

    private static boolean is(@Nullable String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean isBetween(Instant sent, @Nullable Instant from, @Nullable Instant until) {
        return (from == null || !sent.isBefore(from)) && (until == null || sent.isBefore(until));
    }
}
