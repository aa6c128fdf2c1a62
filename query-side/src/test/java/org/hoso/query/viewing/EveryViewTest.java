package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.queues.RandomAffairs;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("Every view there is")
class EveryViewTest extends RunningQuerySide {
    /** Fed by no event of a case. */
    private static final Set<String> OF_OTHER_FAMILIES = Set.of("looks", "publications", "affairs");

    private static final Set<String> OPENED = Set.of("casefile", "audit", "directives", "subjects");

    @Autowired
    List<View> views;

    @TestFactory
    @DisplayName("has the same rows told once, told twice, in batches and filled from the start")
    Stream<DynamicTest> same_rows() {
        List<LedgeredCaseEvent> ledger = new RandomAffairs(new Random(4711), 6, 240).ledger;
        return each((view, aside) -> aside.sameHoweverTold(ledger));
    }

    @TestFactory
    @DisplayName("keeps what is newer where somebody who has seen less writes late")
    Stream<DynamicTest> newer_stays() {
        List<LedgeredCaseEvent> ledger = new RandomAffairs(new Random(4711), 6, 240).ledger;
        return each((view, aside) -> aside.sameBesideOneWhoIsLate(ledger));
    }

    @TestFactory
    @DisplayName("takes every event there is; sealed text lies only where it is opened for a reader")
    Stream<DynamicTest> every_event() {
        List<LedgeredCaseEvent> all = Aside.everyEvent();
        List<String> sealed = all.stream()
                .map(event -> CaseJson.stored().<JsonNode>valueToTree(event.event()))
                .flatMap(event -> event.findValuesAsString("ct").stream())
                .toList();
        assertThat(sealed).isNotEmpty();
        return each((view, aside) -> {
            String rows = String.join("\n", aside.sameHoweverTold(all));
            assertThat(rows.isEmpty()).as(view).isEqualTo(OF_OTHER_FAMILIES.contains(view));
            assertThat(sealed.stream().anyMatch(rows::contains)).as(view).isEqualTo(OPENED.contains(view));
        });
    }

    private Stream<DynamicTest> each(BiConsumer<String, Aside> test) {
        return views.stream()
                .map(view -> DynamicTest.dynamicTest(view.name(), () -> {
                    try (Aside aside = new Aside(view, jdbc)) {
                        test.accept(view.name(), aside);
                    }
                }));
    }
}
