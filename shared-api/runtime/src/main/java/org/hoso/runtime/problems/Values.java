package org.hoso.runtime.problems;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hoso.law.WorkingCalendar;

/** What a rule measured as people write it: days and times in Viet Nam, amounts in groups; anything else stands as it is. */
final class Values {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Values() {}

    /** @param name of the detail; one that ends in {@code Vnd} is an amount */
    static String told(Language language, String name, String value) {
        if (DAY.matcher(value).matches()) return language.date(LocalDate.parse(value));
        if (INSTANT.matcher(value).matches()) return instant(language, Instant.parse(value));
        return name.endsWith("Vnd") && WHOLE.matcher(value).matches() ? amount(language, Long.parseLong(value)) : value;
    }

    private static String instant(Language language, Instant instant) {
        ZonedDateTime there = instant.atZone(WorkingCalendar.ZONE);
        String day = language.date(there.toLocalDate());
        return language == Language.VI ? TIME.format(there) + " ngày " + day : day + " " + TIME.format(there);
    }

    private static String amount(Language language, long vnd) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        return new DecimalFormat("#,##0", symbols).format(vnd);
    }
}
