package org.hoso.runtime.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.letters.LetterFacts.Named;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.CaseJson;

/** What letters say, in one language. */
record LetterWords(Texts texts, Language language) {
    String text(String key) {
        return texts.text(language, key, Map.of());
    }

    String text(String key, Map<String, ?> values) {
        return texts.text(language, key, values);
    }

    String name(Named name) {
        return language == Language.VI ? name.vi() : name.en();
    }

    String date(LocalDate date) {
        return language.date(date);
    }

    /** As the head of a letter dates it: day and month in two figures where one could be made another. */
    String longDate(LocalDate date) {
        return text(
                "date",
                Map.of(
                        "day", "%02d".formatted(date.getDayOfMonth()),
                        "month",
                                date.getMonthValue() < 3
                                        ? "%02d".formatted(date.getMonthValue())
                                        : date.getMonthValue(),
                        "monthName", date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH),
                        "year", date.getYear()));
    }

    /** In Viet Nam's time. */
    String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(WorkingCalendar.ZONE);
        return text(
                "instant",
                Map.of(
                        "hour", "%02d".formatted(there.getHour()),
                        "minute", "%02d".formatted(there.getMinute()),
                        "date", language.date(there.toLocalDate())));
    }

    String stored(Enum<?> constant) {
        return CaseJson.stored().convertValue(constant, String.class);
    }
}
