package org.hoso.query.figures;

import java.util.List;

/**
 * How the notices of one part count.
 *
 * @param tallies one a figure
 * @param cases   of how many cases those that count below are, one a figure
 */
public record PartTally(String part, List<Tally> tallies, List<Long> cases) {
    public PartTally {
        tallies = List.copyOf(tallies);
        cases = List.copyOf(cases);
    }
}
