package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both sides of a ratio in turn, so that a slow moment of the machine meets both; a wrong answer of either is no figure. */
final class Comparison {
    /** One side's turn of one round. */
    interface Half {
        SideTurn turn() throws IOException, SQLException;
    }

    /** Reads off what a stretch of work takes. */
    interface Meter {
        Stretch begin() throws SQLException;
    }

    /** One that has begun. */
    interface Stretch {
        Costs end() throws SQLException;
    }

    /** Whether both sides are asked the same, and so must give one answer. */
    enum Answers {
        SAME,
        OWN
    }

    private final Meter meter;
    private final int rounds;
    private final BenchProgress progress;

    Comparison(Meter meter, int rounds, BenchProgress progress) {
        this.meter = meter;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** @return the line, or what is wrong with an answer */
    RatioLine of(Ratio ratio, Answers answers, Half ours, Half other) throws IOException, SQLException {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        Costs spentByUs = Costs.NONE;
        Costs spentByOther = Costs.NONE;
        for (int round = 1; round <= rounds; round++) {
            Spent us = spent(ours);
            Spent them = spent(other);
            String wrong = wrong(us.turn(), them.turn(), answers);
            if (wrong != null) return new RatioLine.Wrong(ratio, wrong);
            mine.add(us.turn().figure());
            theirs.add(them.turn().figure());
            spentByUs = spentByUs.plus(us.costs());
            spentByOther = spentByOther.plus(them.costs());
            progress.step("%s, round %d: %s against %s"
                    .formatted(ratio.name(), round, Table.told(mine.getLast()), Table.told(theirs.getLast())));
        }
        return new RatioLine.Taken(
                ratio, Spread.of(mine), Spread.of(theirs), Spread.ratio(mine, theirs), spentByUs, spentByOther);
    }

    private record Spent(SideTurn turn, Costs costs) {}

    private Spent spent(Half half) throws IOException, SQLException {
        Stretch stretch = meter.begin();
        SideTurn turn = half.turn();
        return new Spent(turn, stretch.end().of(turn.done()));
    }

    private static @Nullable String wrong(SideTurn us, SideTurn them, Answers answers) {
        if (us.done() == 0 || them.done() == 0 || isNothing(us) || isNothing(them)) return "a side did nothing";
        if (!us.told().equals(us.kept())) return "ours told " + us.told() + " and kept " + us.kept();
        if (!them.told().equals(them.kept())) return "the other told " + them.told() + " and kept " + them.kept();
        if (answers == Answers.SAME && !us.kept().equals(them.kept()))
            return "ours answered " + us.kept() + " and the other " + them.kept();
        return null;
    }

    /** A sum begins with how many there were. */
    private static boolean isNothing(SideTurn turn) {
        return turn.kept().startsWith("0 ");
    }
}
