package org.hoso.publications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A month, {@code 2026-10}, or a quarter, {@code 2026-Q4}, of days in Viet Nam. */
public record Period(String value) {
    private static final Pattern FORM = Pattern.compile("(20\\d{2})-(?:(0[1-9]|1[0-2])|Q([1-4]))");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Period {
        if (value == null || !FORM.matcher(value).matches())
            throw new IllegalArgumentException("a period reads 2026-10 or 2026-Q4");
    }

    public boolean quarterly() {
        return value.charAt(5) == 'Q';
    }

    /** The quarter that it lies in; a quarter is its own. */
    public Period quarter() {
        return quarterly() ? this : new Period(value.substring(0, 4) + "-Q" + (from().getMonthValue() + 2) / 3);
    }

    /** The three months of its quarter. */
    public List<Period> months() {
        LocalDate first = quarter().from();
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(3)
                .map(month -> new Period(month.toString().substring(0, 7)))
                .toList();
    }

    /** Its first day. */
    public LocalDate from() {
        int year = Integer.parseInt(value.substring(0, 4));
        int month = quarterly() ? (value.charAt(6) - '1') * 3 + 1 : Integer.parseInt(value.substring(5));
        return LocalDate.of(year, month, 1);
    }

    /** Its last day. */
    public LocalDate until() {
        return from().plusMonths(quarterly() ? 3 : 1).minusDays(1);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
