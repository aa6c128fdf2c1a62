package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.ops.sample.StoryStart;

/** Figures of months so long ago that nobody else publishes them. */
final class FiguresStates {
    /** Each is published once. */
    private static final AtomicInteger MONTHS = new AtomicInteger();

    private FiguresStates() {}

    static String month() {
        return YearMonth.of(2000, 1).plusMonths(MONTHS.getAndIncrement()).toString();
    }

    /** @param above of two hundred in all, at least sixty */
    static Map<String, Object> table(String period, int position, int above) {
        return fields(
                "period",
                period,
                "position",
                position,
                "threshold",
                5,
                "figures",
                List.of(fields("code", "removal-rate", "version", 1)),
                "rows",
                List.of(
                        row("overall", "all", above, 200),
                        row("platform", "FACEBOOK", 60, 120),
                        row("platform", "TIKTOK", above - 60, 80),
                        withheld("field", "cosmetics"),
                        withheld("field", "functional_food"),
                        row("province", "HCM", above, 200)),
                "rule",
                2);
    }

    private static Map<String, Object> row(String cut, String part, int above, int below) {
        return fields(
                "cut",
                cut,
                "part",
                part,
                "suppressed",
                false,
                "counts",
                List.of(fields("numerator", above, "denominator", below)));
    }

    private static Map<String, Object> withheld(String cut, String part) {
        return fields("cut", cut, "part", part, "suppressed", true, "counts", List.of());
    }

    private static String figures(StoryStart stage, String period) {
        return stage.said(
                        OtherStates.KEEPER,
                        "/api/v1/publishing/propose-figures",
                        fields("table", table(period, 1, 100)))
                .created("publicationId");
    }

    private static Prepared now() {
        return new Prepared(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    static Prepared proposed(StoryStart stage) {
        String publication = figures(stage, month());
        return now().with("publicationId", publication);
    }

    static Prepared published(StoryStart stage) {
        String period = month();
        String publication = figures(stage, period);
        stage.said(CaseStates.COORDINATOR, "/api/v1/publishing/" + publication + "/publish-figures", fields());
        return now().with("published", publication).with("period", period);
    }
}
