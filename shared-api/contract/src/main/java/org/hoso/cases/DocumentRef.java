package org.hoso.cases;

import java.time.LocalDate;

/** A numbered, dated document: the legal effect hangs on it, not on a screen state. Number as written, e.g. 82/QĐ-XPHC. */
public record DocumentRef(String number, LocalDate date) {
    /** @throws IllegalArgumentException when the number is empty or over 100 characters */
    public DocumentRef {
        if (number == null || number.isBlank() || number.length() > 100)
            throw new IllegalArgumentException("a document number has 1 to 100 characters");
        if (date == null) throw new IllegalArgumentException("a document has a date");
    }
}
