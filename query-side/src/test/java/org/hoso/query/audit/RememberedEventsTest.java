package org.hoso.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.VouchedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Events of a case, read once")
class RememberedEventsTest extends RunningQuerySide {
    private static final int ASIDE = 98;
    private static final List<LedgeredCaseEvent> ALL = sample();

    @Autowired
    AuditView view;

    @Autowired
    VouchedTexts texts;

    @Autowired
    JdbcClient jdbc;

    private EventLines lines;
    private RememberedEvents remembered;

    @BeforeEach
    void create() {
        view.create(ASIDE);
        lines = new EventLines(jdbc, texts);
        remembered = new RememberedEvents(lines);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName("are those of the store up to any place, in whatever order they are asked for and while more come")
    void are_those_of_the_store() {
        Random random = new Random(70);
        int written = 0;
        while (written < ALL.size()) {
            int next = Math.min(ALL.size(), written + 1 + random.nextInt(20));
            view.write(ASIDE, ALL.subList(written, next));
            written = next;
            for (int n = 0; n < 10; n++) {
                int place = random.nextInt(written + 1);
                assertThat(upTo(place)).as("up to %s of %s", place, written).isEqualTo(ALL.subList(0, place));
            }
        }
        assertThat(upTo(Long.MAX_VALUE)).isEqualTo(ALL);
    }

    @Test
    @DisplayName("are read anew where the store has another history after all")
    void another_history() {
        view.write(ASIDE, ALL);
        assertThat(upTo(10)).isEqualTo(ALL.subList(0, 10));
        view.drop(ASIDE);
        view.create(ASIDE);
        List<LedgeredCaseEvent> other = ALL.stream()
                .map(one -> new LedgeredCaseEvent(
                        one.position(),
                        one.ledgeredAt(),
                        one.recordedAt(),
                        one.version(),
                        "other-" + one.version(),
                        one.event()))
                .toList();
        view.write(ASIDE, other.subList(0, 8));
        assertThat(upTo(10)).isEqualTo(other.subList(0, 8));
        assertThat(upTo(5)).isEqualTo(other.subList(0, 5));
    }

    @Test
    @DisplayName("are not remembered where one is missing that may still come")
    void a_hole() {
        view.write(ASIDE, ALL);
        jdbc.sql("delete from " + table() + " where version = 4").update();
        assertThat(upTo(10)).hasSize(9);
        view.write(ASIDE, ALL.subList(4, 5));
        assertThat(upTo(10)).isEqualTo(ALL.subList(0, 10));
    }

    private List<LedgeredCaseEvent> upTo(long position) {
        return remembered.upTo(ASIDE, SampleEvents.CASE, position);
    }

    private static String table() {
        return AuditLines.LINES.in(ASIDE);
    }

    private static List<LedgeredCaseEvent> sample() {
        List<CaseEvent> events = SampleEvents.all();
        Instant recorded = Instant.parse("2026-11-01T08:00:00.123Z");
        return IntStream.range(0, events.size())
                .mapToObj(n -> new LedgeredCaseEvent(
                        n + 1L, recorded.plusMillis(40), recorded, n, "event-" + n, events.get(n)))
                .toList();
    }
}
