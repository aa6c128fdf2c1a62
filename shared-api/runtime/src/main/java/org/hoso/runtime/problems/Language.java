package org.hoso.runtime.problems;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two languages people read; Vietnamese first, and where nothing else was asked for. */
public enum Language {
    VI("dd/MM/yyyy"),
    EN("d MMMM yyyy");

    private final DateTimeFormatter date;

    Language(String date) {
        this.date = DateTimeFormatter.ofPattern(date, Locale.ENGLISH);
    }

    /** A day as people write it: 15/05/2026, 15 May 2026. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** Two letters, as tags and file names write them. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language a request prefers by its {@code Accept-Language}; a header that cannot be read prefers nothing. */
    public static Language preferred(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .flatMap(range -> spoken(range.getRange()).stream())
                .findFirst()
                .orElse(VI);
    }

    private static Optional<Language> spoken(String range) {
        if (range.equals("*")) return Optional.of(VI);
        return Stream.of(values())
                .filter(one -> range.equals(one.tag()) || range.startsWith(one.tag() + "-"))
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 200) return List.of();
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
