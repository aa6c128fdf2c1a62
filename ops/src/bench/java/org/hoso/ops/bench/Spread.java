package org.hoso.ops.bench;

import java.util.Arrays;
import java.util.List;

/** One figure over several rounds: its median, and how far the rounds lie apart. */
record Spread(double least, double median, double most) {
    /** @throws IllegalArgumentException when there is no round, or a round that is no number */
    static Spread of(List<Double> rounds) {
        if (rounds.isEmpty()) throw new IllegalArgumentException("no round, no figure");
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (!Arrays.stream(sorted).allMatch(Double::isFinite))
            throw new IllegalArgumentException("a round is no number: " + rounds);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /**
     * Ours to the floor, round by round: a slow moment of the machine meets both sides of the round it falls into.
     *
     * @throws IllegalArgumentException when the sides have not the same number of rounds, or a floor is zero
     */
    static Spread ratio(List<Double> ours, List<Double> floor) {
        if (ours.size() != floor.size()) throw new IllegalArgumentException("each round has both sides");
        Double[] ratios = new Double[ours.size()];
        Arrays.setAll(ratios, i -> ours.get(i) / floor.get(i));
        return of(List.of(ratios));
    }
}
