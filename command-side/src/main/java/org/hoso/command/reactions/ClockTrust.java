package org.hoso.command.reactions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether the machine's clock is believed. A breach stands for ever, however the clock is put right afterwards; that it is recorded
 * later costs nothing, for it is dated when it was due. So in doubt it waits.
 *
 * @param last   what was seen last, if anything was
 * @param jumped how far the clock has been moved since this process started, beside the time that passed
 * @param silent whether nothing had happened for long when this process started: an outage, or a clock that runs ahead
 * @param since  steady time of the first look
 */
record ClockTrust(@Nullable TimeLook last, Duration jumped, boolean silent, Duration since) {
    static final ClockTrust NEW = new ClockTrust(null, Duration.ZERO, false, Duration.ZERO);

    /**
     * What is wrong with the clock.
     */
    enum Doubt {
        NONE,
        /** The database's clock says otherwise: one of the two is wrong. */
        APART,
        /** It was set while this process ran. It is believed again when set back, or after a restart. */
        JUMPED,
        /** Something happened later than now: the clock ran ahead then, or runs behind now. */
        BEHIND_LAST_EVENT,
        /** Not yet: long after the last event, until whoever started it has had time to look at its clock. */
        LONG_SILENT;

        /** Whether breaches wait. One that runs behind records none too early. */
        boolean waits() {
            return switch (this) {
                case APART, JUMPED, LONG_SILENT -> true;
                case NONE, BEHIND_LAST_EVENT -> false;
            };
        }
    }

    /**
     * How much is wrong.
     *
     * @param tolerance what two right clocks may differ by
     * @param silence   so long without an event is strange at a start
     * @param grace     so long after such a start the clock is not believed yet
     */
    record Limits(Duration tolerance, Duration silence, Duration grace) {}

    ClockTrust seen(TimeLook look, Limits limits) {
        TimeLook before = last;
        if (before == null) return new ClockTrust(look, Duration.ZERO, silentAt(look, limits), look.steady());
        Duration moved = Duration.between(before.machine(), look.machine())
                .minus(look.steady().minus(before.steady()));
        // Two clocks that differed and now agree are both right: whichever was set was put right.
        boolean putRight = apart(before, limits) && !apart(look, limits);
        // Less is how a clock is kept right.
        boolean jump = moved.abs().compareTo(limits.tolerance()) > 0;
        Duration sum = jump ? jumped.plus(moved) : jumped;
        return new ClockTrust(look, putRight ? Duration.ZERO : sum, silent, since);
    }

    private static boolean apart(TimeLook look, Limits limits) {
        return look.apart().abs().compareTo(limits.tolerance()) > 0;
    }

    private static boolean silentAt(TimeLook look, Limits limits) {
        return look.lastEvent() != null
                && Duration.between(look.lastEvent(), look.machine()).compareTo(limits.silence()) > 0;
    }

    Doubt doubt(Limits limits) {
        TimeLook look = last;
        if (look == null) return Doubt.NONE;
        if (apart(look, limits)) return Doubt.APART;
        if (jumped.abs().compareTo(limits.tolerance()) > 0) return Doubt.JUMPED;
        if (look.lastEvent() != null
                && Duration.between(look.machine(), look.lastEvent()).compareTo(limits.tolerance()) > 0)
            return Doubt.BEHIND_LAST_EVENT;
        boolean young = look.steady().minus(since).compareTo(limits.grace()) < 0;
        return silent && young ? Doubt.LONG_SILENT : Doubt.NONE;
    }
}
