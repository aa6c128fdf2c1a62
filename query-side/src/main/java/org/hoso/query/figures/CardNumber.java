package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of a scorecard: of the notices of its row, how many stand so. Those but requests add up to the requests. */
enum CardNumber {
    /** All notices that stand. */
    REQUESTS(
            Figure.PENDING_SHARE,
            Stand.PENDING,
            Stand.OVERDUE,
            Stand.SILENT,
            Stand.REFUSED,
            Stand.REMOVED_ON_TIME,
            Stand.REMOVED_LATE,
            Stand.REMOVED_UNTIMED,
            Stand.REMOVED_ON_TIME_TOLD_LATE,
            Stand.REMOVED_LATE_TOLD_LATE,
            Stand.REMOVED_UNTIMED_TOLD_LATE,
            Stand.REAPPEARED),
    ON_TIME(new Figure.OnTimeRateToldInTime(), Stand.REMOVED_ON_TIME),
    /** Removed too late, or run out though answered. */
    LATE(new Figure.OnTimeRateToldInTime(), Stand.REMOVED_LATE, Stand.OVERDUE),
    REFUSED(Figure.REFUSAL_RATE, Stand.REFUSED),
    SILENT(Figure.SILENCE_RATE, Stand.SILENT),
    REAPPEARED(new Figure.RemovalRateToldInTime(), Stand.REAPPEARED),
    /** Removed under no clock that has an end. */
    UNTIMED(new Figure.RemovalRateToldInTime(), Stand.REMOVED_UNTIMED),
    /** Removed, but recorded so long after that it speaks for nobody. */
    TOLD_LATE(
            new Figure.RemovalRateToldInTime(),
            Stand.REMOVED_ON_TIME_TOLD_LATE,
            Stand.REMOVED_LATE_TOLD_LATE,
            Stand.REMOVED_UNTIMED_TOLD_LATE),
    PENDING(Figure.PENDING_SHARE, Stand.PENDING);

    /** What took time: what is removed, and was recorded while one could look. */
    static final Set<Stand> REMOVED = EnumSet.of(Stand.REMOVED_ON_TIME, Stand.REMOVED_LATE, Stand.REMOVED_UNTIMED);

    private final Figure figure;
    private final Set<Stand> stands;

    CardNumber(Figure figure, Stand first, Stand... more) {
        this.figure = figure;
        this.stands = EnumSet.of(first, more);
    }

    static Optional<CardNumber> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Every code, as a fault tells them. */
    static String codes() {
        return Stream.of(values()).map(CardNumber::code).collect(Collectors.joining(", "));
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure in which they count, which says whether above or below. */
    Figure figure() {
        return figure;
    }

    Set<Stand> stands() {
        return stands;
    }
}
