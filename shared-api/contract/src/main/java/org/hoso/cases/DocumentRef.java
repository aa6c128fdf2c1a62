package org.hoso.cases;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A numbered, dated document: the legal effect hangs on it, not on a screen state. Number as written, e.g. 82/QĐ-XPHC; a form,
 * because it stands in clear and outlives an erasure.
 */
public record DocumentRef(String number, LocalDate date) {
    private static final int LONGEST = 50;
    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[\\p{L}0-9][\\p{L}0-9&/.-]*");

    /** @throws IllegalArgumentException when the number has another form, or is over 50 characters */
    public DocumentRef {
        if (number == null || number.isBlank() || number.length() > LONGEST)
            throw new IllegalArgumentException("a document number has 1 to 50 characters");
        if (!FORM.matcher(number).matches())
            throw new IllegalArgumentException(
                    "a document number is letters, digits and the signs & / . - in one word, a digit among them");
        if (date == null) throw new IllegalArgumentException("a document has a date");
    }
}
