package org.hoso.command.lists;

import java.util.Arrays;
import java.util.Locale;

/** Why the days of a listing do not fit together; the words stand in the texts, under the code. */
public enum UnfitDays {
    UNTIL_BEFORE_FROM,
    UNTIL_PAST,
    REVIEW_NOT_AHEAD,
    REVIEW_NOT_AFTER_FROM,
    REVIEW_AFTER_UNTIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws java.util.NoSuchElementException for what is no code of one */
    public static UnfitDays of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
