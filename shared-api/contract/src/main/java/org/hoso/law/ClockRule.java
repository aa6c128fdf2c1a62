package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a period that the law or an internal target sets. A running clock keeps the version it started under.
 *
 * @param start name of the event that starts it, e.g. {@code PlatformNotified}
 * @param stop name of the event that stops it; null for a duty that only runs out
 * @param length null is a duty without end
 * @param ratePerDay charge for each day, as a fraction of the amount owed
 * @param onBreach the task a breach raises; a breach has no legal effect by itself
 * @param addedTo codes of the clocks that this period lengthens; empty, or left out, for a clock of its own
 */
public record ClockRule(
        String code,
        String nameVi,
        String nameEn,
        String start,
        @Nullable String startAlt,
        @Nullable String stop,
        @Nullable String appealLevel,
        @Nullable Integer length,
        @Nullable ClockUnit unit,
        @Nullable Double ratePerDay,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Basis legalBasis,
        Confidence confidence,
        @Nullable String source,
        String onBreach,
        @Nullable List<String> addedTo,
        @Nullable String note)
        implements Dated {
    private static final Set<String> SANCTION = Set.of("propose_sanction", "propose_blocking_and_sanction");

    public ClockRule {
        addedTo = addedTo == null ? List.of() : List.copyOf(addedTo);
    }

    /** Whether a breach that the law data answers so proposes to sanction whoever let the time pass. */
    public static boolean proposesSanction(String onBreach) {
        return SANCTION.contains(onBreach);
    }

    /**
     * A limitation (thời hiệu) is set by law alone and runs on: no body lengthens or halts it, and even the time a file
     * spends with the prosecuting bodies counts within it (Law 88/2025).
     */
    public boolean ofLimitation() {
        return code.contains("limitation");
    }

    /** Whether a clock under it can stand still: it counts days, has an end, and is no limitation. */
    public boolean canPause() {
        return length != null && unit != null && unit.inDays() && !ofLimitation();
    }

    /** Whether a clock under it may go on under the other rule: both answer the same event by the same event. */
    public boolean canGiveWayTo(ClockRule other) {
        return other.start.equals(start)
                && Objects.equals(other.stop, stop)
                && Objects.equals(other.appealLevel, appealLevel);
    }
}
