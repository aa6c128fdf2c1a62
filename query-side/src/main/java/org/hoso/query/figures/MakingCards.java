package org.hoso.query.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.query.figures.CardCounts.Took;
import org.hoso.query.figures.Scorecards.Card;
import org.hoso.query.figures.Scorecards.Count;
import org.hoso.query.figures.Scorecards.Hours;
import org.hoso.query.figures.Scorecards.Rate;
import org.hoso.query.figures.Scorecards.Unmeasured;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** From what was counted to one card; pure. @param asked of all cards @param platform the reader's own, where it is one */
record MakingCards(CardBy by, FigureQuery asked, @Nullable String platform, long position, Goals goals) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);

    Card card(String of, Map<Stand, Long> stands, @Nullable Took took) {
        FigureQuery row = by.row(asked, of);
        long requests = notices(CardNumber.REQUESTS.stands(), stands);
        return new Card(
                of,
                Stream.of(CardNumber.values())
                        .map(number -> new Count(number, notices(number.stands(), stands), cases(number, row)))
                        .toList(),
                rate(new Figure.OnTimeRateToldInTime(), stands, requests, row),
                rate(new Figure.RemovalRateToldInTime(), stands, requests, row),
                hours(took, requests, row));
    }

    private static long notices(Set<Stand> which, Map<Stand, Long> stands) {
        return which.stream().mapToLong(stand -> stands.getOrDefault(stand, 0L)).sum();
    }

    private Rate rate(Figure figure, Map<Stand, Long> stands, long requests, FigureQuery row) {
        Tally tally = figure.tally(stands);
        Rational exact = tally.rate().orElse(null);
        return new Rate(
                tally.numerator(),
                tally.denominator(),
                exact != null,
                exact == null ? null : ExactShare.of(exact),
                exact != null ? null : requests == 0 ? Unmeasured.NO_REQUESTS : Unmeasured.NONE_DECIDED,
                goals.of(figure, exact),
                figure(figure, row, ""),
                figure(figure, row, "/cases"));
    }

    private Hours hours(@Nullable Took took, long requests, FigureQuery row) {
        String cases = figure(new Figure.RemovalRateToldInTime(), row, "/cases");
        if (took == null || took.notices() == 0) {
            Unmeasured why = requests == 0 ? Unmeasured.NO_REQUESTS : Unmeasured.NONE_REMOVED;
            return new Hours(0, false, null, null, why, cases);
        }
        return new Hours(took.notices(), true, hours(took.median()), hours(took.ninetieth()), null, cases);
    }

    private static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(SECONDS, 2, RoundingMode.HALF_UP);
    }

    private String figure(Figure figure, FigureQuery row, String more) {
        return known(StatedFigure.link(figure, platform(row), row, more));
    }

    private String cases(CardNumber number, FigureQuery row) {
        return known(StatedFigure.narrowed(
                UriComponentsBuilder.fromPath("/api/v1/scorecards/cases").queryParam("number", number.code()),
                platform(row),
                row));
    }

    /** Where all of this is answered again. */
    String statement() {
        return known(StatedFigure.narrowed(
                UriComponentsBuilder.fromPath("/api/v1/scorecards").queryParam("by", by.code()),
                platform(asked),
                asked));
    }

    private @Nullable String platform(FigureQuery row) {
        return row.platform() == null ? platform : row.platform();
    }

    private String known(UriComponentsBuilder to) {
        return to.queryParam("knownAt", position).toUriString();
    }

    /** The rows that are there whether or not anything was asked: never measured is told, not left out. */
    static List<String> rows(Stream<String> always, Stream<String> counted) {
        return Stream.concat(always, counted).distinct().sorted().toList();
    }
}
