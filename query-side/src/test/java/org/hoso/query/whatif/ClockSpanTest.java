package org.hoso.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clock as the what-if knows it")
class ClockSpanTest {
    private static final Instant START = Instant.parse("2027-03-02T02:00:00Z");
    private static final LocalDate OLD = LocalDate.of(2026, 2, 15);
    private static final LocalDate NEW = LocalDate.of(2027, 1, 1);
    private static final ClockSpan SPAN = ClockSpan.started(terms("decision_7wd", OLD, 7), null, null, "ABEI", 0);

    @Test
    @DisplayName("when re-judged, is under the new version of its rule until the new instant; nobody gave it longer")
    void rejudged() {
        ClockSpan rejudged = SPAN.rejudged(terms("decision_7wd", NEW, 9), 1);
        assertThat(rejudged.validFrom()).isEqualTo(NEW);
        assertThat(rejudged.due()).isEqualTo(day(9));
        assertThat(rejudged.moves()).isEmpty();
        assertThat(rejudged.version()).isEqualTo(1);
    }

    @Test
    @DisplayName("when re-judged under the rule it was extended to, keeps its first rule and that extension")
    void rejudged_after_an_extension() {
        ClockSpan extended = SPAN.extended(day(1), terms("decision_1m", OLD, 30), 1);
        ClockSpan rejudged = extended.rejudged(terms("decision_1m", NEW, 40), 2);
        assertThat(rejudged.validFrom()).isEqualTo(OLD);
        assertThat(rejudged.due()).isEqualTo(day(40));
        assertThat(rejudged.moves()).containsExactly(Move.under(day(1), "decision_1m", NEW));
    }

    private static StartedClock terms(String code, LocalDate version, int days) {
        return new StartedClock(new UUID(7, 1), null, code, version, "vn", START, day(days), Confidence.UNVERIFIED);
    }

    private static Instant day(int n) {
        return START.plusSeconds(86_400L * n);
    }
}
