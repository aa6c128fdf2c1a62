package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number people read, {@code HS-2026-000123}: year of recording in Viet Nam and a running number; holes are allowed. Read in any case of letters. */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("HS-\\d{4}-\\d{6,12}", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        if (!looksLike(value)) throw new IllegalArgumentException("a case number reads HS-2026-000123");
        value = value.toUpperCase(Locale.ROOT);
    }

    public static CaseNumber of(int year, long running) {
        return new CaseNumber("HS-%04d-%06d".formatted(year, running));
    }

    public static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
