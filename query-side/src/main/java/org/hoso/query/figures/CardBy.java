package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scorecard has a row for. */
enum CardBy {
    /** The platform that was asked. */
    PLATFORM("i.platform", ""),
    /** The body that asked. */
    AGENCY("i.agency", ""),
    /** The law fields of the case; a notice counts in each. */
    FIELD("f.field", " cross join lateral unnest(i.fields) as f(field)"),
    /** The month, in Viet Nam, in which it was sent. */
    MONTH("to_char(i.sent at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')", "");

    private final String key;
    private final String join;

    CardBy(String key, String join) {
        this.key = key;
        this.join = join;
    }

    static Optional<CardBy> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Every code, as a fault tells them. */
    static String codes() {
        return Stream.of(values()).map(CardBy::code).collect(Collectors.joining(", "));
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The expression that gives a row's key, of an interval {@code i}. */
    String key() {
        return key;
    }

    /** What it needs besides the interval. */
    String join() {
        return join;
    }

    /** What was asked, narrowed to one row. */
    FigureQuery row(FigureQuery asked, String of) {
        return switch (this) {
            case PLATFORM -> asked.withPlatform(of);
            case AGENCY -> asked.withAgency(of);
            case FIELD -> asked.withField(of);
            case MONTH -> {
                YearMonth month = YearMonth.parse(of);
                yield asked.withFrom(later(asked.from(), month.atDay(1)))
                        .withUntil(earlier(asked.until(), month.atEndOfMonth()));
            }
        };
    }

    private static LocalDate later(@Nullable LocalDate asked, LocalDate first) {
        return asked != null && asked.isAfter(first) ? asked : first;
    }

    private static LocalDate earlier(@Nullable LocalDate asked, LocalDate last) {
        return asked != null && asked.isBefore(last) ? asked : last;
    }
}
