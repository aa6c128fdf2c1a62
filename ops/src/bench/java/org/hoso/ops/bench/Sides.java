package org.hoso.ops.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rounds of both sides of one ratio gave so far; a wrong answer of either is no figure. */
final class Sides {
    /** One side's turn and what it took. */
    record Spent(SideTurn turn, Costs costs) {}

    private final Ratio ratio;
    private final Comparison.Answers answers;
    private final BenchProgress progress;
    private final List<Double> mine = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private Costs ourCosts = Costs.NONE;
    private Costs otherCosts = Costs.NONE;
    private @Nullable String wrong;

    Sides(Ratio ratio, Comparison.Answers answers, BenchProgress progress) {
        this.ratio = ratio;
        this.answers = answers;
        this.progress = progress;
    }

    /** @return whether both answered rightly so far: after a wrong answer no round is worth its time */
    boolean add(Spent us, Spent them) {
        if (wrong == null) wrong = wrong(us.turn(), them.turn(), answers);
        if (wrong != null) return false;
        mine.add(us.turn().figure());
        theirs.add(them.turn().figure());
        ourCosts = ourCosts.plus(us.costs());
        otherCosts = otherCosts.plus(them.costs());
        progress.step("%s, round %d: %s against %s"
                .formatted(ratio.name(), mine.size(), Table.told(mine.getLast()), Table.told(theirs.getLast())));
        return true;
    }

    RatioLine line() {
        if (wrong != null) return new RatioLine.Wrong(ratio, wrong);
        return new RatioLine.Taken(
                ratio, Spread.of(mine), Spread.of(theirs), Spread.ratio(mine, theirs), ourCosts, otherCosts);
    }

    private static @Nullable String wrong(SideTurn us, SideTurn them, Comparison.Answers answers) {
        if (us.done() == 0 || them.done() == 0 || isNothing(us) || isNothing(them)) return "a side did nothing";
        if (!us.told().equals(us.kept())) return "ours told " + us.told() + " and kept " + us.kept();
        if (!them.told().equals(them.kept())) return "the other told " + them.told() + " and kept " + them.kept();
        if (answers == Comparison.Answers.SAME && !us.kept().equals(them.kept()))
            return "ours answered " + us.kept() + " and the other " + them.kept();
        return null;
    }

    /** A sum begins with how many there were. */
    private static boolean isNothing(SideTurn turn) {
        return turn.kept().startsWith("0 ");
    }
}
