package org.hoso.query.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Period;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.figures.RandomNotices;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.View;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Figures that were published")
class RecomputedLaterTest extends RunningQuerySide {
    private static final int ASIDE = 96;
    private static final int PUBLISHED = 1_500;
    /** More by {@code -Dhoso.later=100000}; {@code ops/dev bench publications --events 100000} tries as many over HTTP. */
    private static final int LATER = Integer.getInteger("hoso.later", 3_000);

    private static final int BATCH = 2_000;
    private static final int THRESHOLD = 5;
    private static final List<Period> PERIODS =
            List.of(new Period("2026-03"), new Period("2026-04"), new Period("2026-Q1"), new Period("2026-Q2"));

    @Autowired
    List<View> views;

    @Autowired
    Tables tables;

    @Test
    @DisplayName(
            "are made again, identical, after thousands more events of the same cases, by which every one of them reads otherwise now")
    void identical() {
        View figures = views.stream()
                .filter(view -> view.name().equals("figures"))
                .findFirst()
                .orElseThrow();
        List<LedgeredCaseEvent> ledger =
                RandomNotices.of(7, 300, PUBLISHED + LATER, Instant.parse("2026-03-02T01:00:00Z"), 1);
        figures.drop(ASIDE);
        figures.create(ASIDE);
        try {
            write(figures, ledger.subList(0, PUBLISHED));
            List<FigureTable> published = made(PUBLISHED);
            write(figures, ledger.subList(PUBLISHED, ledger.size()));
            assertThat(ledger.size() - PUBLISHED).isGreaterThanOrEqualTo(LATER);
            assertThat(made(PUBLISHED)).isEqualTo(published);
            for (FigureTable table : published) assertThat(table.rows()).hasSizeGreaterThan(5);
            List<FigureTable> now = made(ledger.size());
            for (int n = 0; n < now.size(); n++)
                assertThat(now.get(n).rows()).isNotEqualTo(published.get(n).rows());
        } finally {
            figures.drop(ASIDE);
        }
    }

    private List<FigureTable> made(long position) {
        return PERIODS.stream()
                .map(period -> tables.of(ASIDE, period, position, THRESHOLD, Tables.today(), List.of()))
                .toList();
    }

    private static void write(View figures, List<LedgeredCaseEvent> events) {
        for (int from = 0; from < events.size(); from += BATCH)
            figures.write(ASIDE, events.subList(from, Math.min(from + BATCH, events.size())));
    }
}
