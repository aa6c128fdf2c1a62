package org.hoso.command.sanction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hoso.cases.Sanction;
import org.hoso.law.FinePoint;

/** Khung tiền phạt: the frame of a fine for the actual party, in whole VND; both ends belong to it. */
record Frame(long lowestVnd, long highestVnd) {
    /** The act's frame times its factor; nothing where the law data does not know the frame. */
    static Optional<Frame> of(Sanction.Act act) {
        Long lowest = act.frameMinVnd();
        Long highest = act.frameMaxVnd();
        return lowest == null || highest == null
                ? Optional.empty()
                : Optional.of(new Frame(times(lowest, act.factor()), times(highest, act.factor())));
    }

    long at(FinePoint point) {
        return switch (point) {
            case MINIMUM -> lowestVnd;
            case MIDPOINT -> lowestVnd + (highestVnd - lowestVnd) / 2;
            case MAXIMUM -> highestVnd;
        };
    }

    Frame lowerHalf() {
        return new Frame(lowestVnd, at(FinePoint.MIDPOINT));
    }

    Frame upperHalf() {
        return new Frame(at(FinePoint.MIDPOINT), highestVnd);
    }

    boolean holds(long amountVnd) {
        return lowestVnd <= amountVnd && amountVnd <= highestVnd;
    }

    private static long times(long vnd, double factor) {
        return BigDecimal.valueOf(vnd)
                .multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
