package org.hoso.ops.bench;

import org.jspecify.annotations.Nullable;

/** What became of a ratio in this run. */
sealed interface RatioLine {
    Ratio ratio();

    /**
     * Measured.
     *
     * @param other       absent where our own figure is held against what is wanted
     * @param value       of each round: ours to the other, or ours alone
     * @param ourCosts    of all rounds
     * @param otherCosts  the same
     */
    record Taken(Ratio ratio, Spread ours, @Nullable Spread other, Spread value, Costs ourCosts, Costs otherCosts)
            implements RatioLine {
        /** Where there is no other side, or none that costs something. */
        static Taken alone(Ratio ratio, Spread ours, Costs costs) {
            return new Taken(ratio, ours, null, ours, costs, Costs.NONE);
        }
    }

    /** A side answered wrongly, or broke down: what it took for that is worth nothing. */
    record Wrong(Ratio ratio, String what) implements RatioLine {}

    /** Figures of another run, which prove nothing of this one. */
    record Elsewhere(Ratio ratio, String ours, String other, String value) implements RatioLine {}

    record Untaken(Ratio ratio, String why) implements RatioLine {}
}
