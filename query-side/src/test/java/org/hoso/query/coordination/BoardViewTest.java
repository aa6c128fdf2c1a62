package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BoardViewTest extends RunningQuerySide {
    private static final int ASIDE = 99;

    @Autowired
    BoardView view;

    @Autowired
    MongoDatabase viewDatabase;

    @BeforeEach
    void create() {
        view.create(ASIDE);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName("Every event has its effect once: the same event again changes nothing, nor does the whole life again")
    void each_event_twice_is_once() {
        for (LedgeredCaseEvent event : sample()) {
            view.write(ASIDE, List.of(event));
            String once = stored();
            view.write(ASIDE, List.of(event));
            assertThat(stored()).isEqualTo(once);
        }
        String whole = stored();
        view.write(ASIDE, sample());
        assertThat(stored()).isEqualTo(whole);
        assertThat(document().getLong("version")).isEqualTo(sample().size() - 1);
        assertThat(document().getString("number")).isEqualTo("HS-2026-000123");
    }

    @Test
    @DisplayName("Filled from the start it is what it became event by event")
    void filling_is_writing() {
        sample().forEach(event -> view.write(ASIDE, List.of(event)));
        String written = stored();
        view.drop(ASIDE);
        view.create(ASIDE);
        try (Filling filling = view.fill(ASIDE)) {
            filling.add(sample());
        }
        assertThat(stored()).isEqualTo(written);
    }

    @Test
    @DisplayName("Nothing that is sealed reaches the board's documents")
    void nothing_sealed_is_kept() {
        view.write(ASIDE, sample());
        List<String> sealed = sample().stream()
                .map(event -> CaseJson.stored().<JsonNode>valueToTree(event.event()))
                .flatMap(event -> event.findValuesAsString("ct").stream())
                .toList();
        assertThat(sealed).isNotEmpty();
        assertThat(stored()).doesNotContain(sealed);
    }

    private Document document() {
        List<Document> all = viewDatabase
                .getCollection("board_g" + ASIDE)
                .find(Filters.eq(SampleEvents.CASE.toString()))
                .into(new ArrayList<>());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String stored() {
        return document().toJson();
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
