package org.hoso.command.sanction;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.Circumstance;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.law.Confidence;
import org.hoso.law.FinePoint;
import org.hoso.law.FineRules;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of fines: frame times factor, then the point that the circumstances lead to (LHAV Art 23.4; ND 118/2021
 * Art 9.1.b). One mitigating circumstance offsets one aggravating; that with one left the officer chooses inside that half
 * is not verified.
 */
final class ComputingFines {
    private ComputingFines() {}

    /** What the computation of one act comes to. */
    sealed interface Computed {}

    record Fined(ActFine fine) implements Computed {}

    /** The officer must choose inside that half and did not. */
    record ToChoose(UUID actId, Frame half) implements Computed {}

    /** The officer chose where nothing is left to choose. */
    record NothingToChoose(UUID actId) implements Computed {}

    /** A circumstance counts with its evidence (process.md section 7); without it, it is written down and moves nothing. */
    static boolean counts(Circumstance circumstance) {
        return circumstance.evidenceId() != null;
    }

    /** Mitigating circumstances less aggravating ones, of those that count. */
    static int mitigatingLeft(List<Circumstance> circumstances) {
        return circumstances.stream()
                .filter(ComputingFines::counts)
                .mapToInt(one -> one.kind() == CircumstanceKind.MITIGATING ? 1 : -1)
                .sum();
    }

    /**
     * @param left     mitigating circumstances less aggravating ones
     * @param chosenVnd what the officer chose, in VND
     */
    static Computed compute(Act act, int left, @Nullable Long chosenVnd, FineRules rules) {
        Frame frame = Frame.of(act).orElse(null);
        if (frame == null)
            return chosenVnd == null ? fined(act, null, null, FineRule.TO_CONFIRM) : new NothingToChoose(act.actId());
        if (Math.abs(left) == 1) return inHalf(act, frame, left > 0 ? frame.lowerHalf() : frame.upperHalf(), chosenVnd);
        if (chosenVnd != null) return new NothingToChoose(act.actId());
        FinePoint point = point(left, rules);
        return fined(act, frame, frame.at(point), rule(point));
    }

    /** Which point of a known frame the circumstances lead to, before anything is confirmed. */
    static FineRule ruleFor(int left, FineRules rules) {
        return Math.abs(left) == 1 ? FineRule.CHOSEN_IN_HALF : rule(point(left, rules));
    }

    private static FinePoint point(int left, FineRules rules) {
        return left == 0 ? rules.defaultFine() : left > 0 ? rules.mitigated() : rules.aggravated();
    }

    /** The sum of the acts, in VND; nothing while one of them is not known. */
    static @Nullable Long total(List<ActFine> fines) {
        long total = 0;
        for (ActFine fine : fines) {
            Long amount = fine.amountVnd();
            if (amount == null) return null;
            total += amount;
        }
        return total;
    }

    /** An act whose amount is still to be chosen. */
    static ActFine open(Act act, FineRule rule) {
        return of(act, Frame.of(act).orElse(null), null, rule);
    }

    private static Computed inHalf(Act act, Frame frame, Frame half, @Nullable Long chosenVnd) {
        return chosenVnd == null || !half.holds(chosenVnd)
                ? new ToChoose(act.actId(), half)
                : fined(act, frame, chosenVnd, FineRule.CHOSEN_IN_HALF);
    }

    /** An unverified frame gives an amount to look at, which still wants to be confirmed. */
    private static Computed fined(Act act, @Nullable Frame frame, @Nullable Long amountVnd, FineRule rule) {
        boolean sure = act.confidence() == Confidence.VERIFIED;
        return new Fined(of(act, frame, amountVnd, sure ? rule : FineRule.TO_CONFIRM));
    }

    private static ActFine of(Act act, @Nullable Frame frame, @Nullable Long amountVnd, FineRule rule) {
        return new ActFine(
                act.actId(),
                frame == null ? null : frame.lowestVnd(),
                frame == null ? null : frame.highestVnd(),
                act.factor(),
                amountVnd,
                rule,
                act.confidence());
    }

    private static FineRule rule(FinePoint point) {
        return switch (point) {
            case MINIMUM -> FineRule.MINIMUM;
            case MIDPOINT -> FineRule.MIDPOINT;
            case MAXIMUM -> FineRule.MAXIMUM;
        };
    }
}
