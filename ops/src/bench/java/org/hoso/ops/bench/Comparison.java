package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

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
        return of(ratio, answers, new Pacing(Duration.ofDays(1), rounds, Duration.ZERO), ours, other);
    }

    /** @param pace is told of each round, so that those who take their turns know how long the next one is to be */
    RatioLine of(Ratio ratio, Answers answers, Pacing pace, Half ours, Half other) throws IOException, SQLException {
        Sides sides = new Sides(ratio, answers, progress);
        pace.begin();
        for (int round = 1; round <= rounds; round++) {
            Sides.Spent us = spent(ours);
            if (!sides.add(us, spent(other))) break;
            pace.round();
        }
        return sides.line();
    }

    Sides sides(Ratio ratio, Answers answers) {
        return new Sides(ratio, answers, progress);
    }

    int rounds() {
        return rounds;
    }

    Sides.Spent spent(Half half) throws IOException, SQLException {
        Stretch stretch = meter.begin();
        SideTurn turn = half.turn();
        return new Sides.Spent(turn, stretch.end().of(turn.done()));
    }
}
