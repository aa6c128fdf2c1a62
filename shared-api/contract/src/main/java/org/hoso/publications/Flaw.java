package org.hoso.publications;

import java.util.Locale;

/** Why figures cannot be published; the words stand in the texts, under the code. */
public enum Flaw {
    // ---- of a table by itself
    THRESHOLD_OUT_OF_RANGE,
    NO_PLACE_OF_THE_LEDGER,
    FIGURES_MISSING_OR_TWICE,
    NOT_ONE_TOTAL,
    ROW_TWICE,
    PART_WITHOUT_CODE,
    SUPPRESSED_WITH_COUNTS,
    NOT_ONE_COUNT_A_FIGURE,
    MORE_ABOVE_THAN_BELOW,
    SMALL_RATE,
    PARTS_OF_A_SUPPRESSED_TOTAL,
    ONE_PART_SUPPRESSED,
    NOT_THE_TOTAL,
    SMALL_REST,

    // ---- beside what is published of the same quarter
    SHOWS_WHAT_IS_WITHHELD,
    WITHHOLDS_WHAT_IS_SHOWN,
    SMALL_TOTAL_OF_OTHER_MONTHS,
    SMALL_PART_OF_OTHER_MONTHS,
    SMALL_WITHHELD_OF_OTHER_MONTHS,

    // ---- of its turn
    PERIOD_PUBLISHED,
    PERIOD_NOT_OVER,
    NOT_THE_ONE_THAT_STANDS,
    NOT_BEHIND_THE_ONE_RESTATED,
    READS_AS_BEFORE,
    SMALL_CAUSE,
    ANOTHER_CAME_FIRST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
