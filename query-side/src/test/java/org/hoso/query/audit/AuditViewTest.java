package org.hoso.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends RunningQuerySide {
    private static final int ASIDE = 99;

    @Autowired
    AuditView view;

    @BeforeEach
    void create() {
        view.create(ASIDE);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName(
            "Every event is one line, with payload, actor and its four times; the same event again changes nothing")
    void each_event_twice_is_one_line() {
        List<LedgeredCaseEvent> sample = sample();
        for (LedgeredCaseEvent event : sample) {
            view.write(ASIDE, List.of(event));
            CaseEntry once = entry();
            view.write(ASIDE, List.of(event));
            assertThat(entry()).isEqualTo(once);
        }
        view.write(ASIDE, sample);
        List<AuditLine> lines = view.lines().ofCase(ASIDE, SampleEvents.CASE, 0, null, null, 1000);
        assertThat(lines).isEqualTo(sample.stream().map(AuditLine::of).toList());
        assertThat(lines.stream().map(AuditLine::event)).isEqualTo(SampleEvents.all());
        assertThat(entry().version()).isEqualTo(sample.size() - 1);
        assertThat(entry().caseNumber()).hasToString("HS-2026-000123");
    }

    @Test
    @DisplayName("Filled from the start it is what it became event by event")
    void filling_is_writing() {
        view.write(ASIDE, sample());
        List<AuditLine> written = view.lines().feed(ASIDE, 0, Long.MAX_VALUE, 1000);
        CaseEntry entry = entry();
        view.drop(ASIDE);
        view.create(ASIDE);
        try (Filling filling = view.fill(ASIDE)) {
            sample().forEach(event -> filling.add(List.of(event)));
        }
        assertThat(view.lines().feed(ASIDE, 0, Long.MAX_VALUE, 1000)).isEqualTo(written);
        assertThat(entry()).isEqualTo(entry);
    }

    private CaseEntry entry() {
        return view.rows().find(ASIDE, new CaseKey.ById(SampleEvents.CASE)).orElseThrow();
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
