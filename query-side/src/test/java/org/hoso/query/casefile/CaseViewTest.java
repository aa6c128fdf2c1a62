package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks;
import org.hoso.cases.Erasure;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The case file")
class CaseViewTest {
    /** Their sample speaks of a clock that the sample case never started; RunningClocksTest and ClockLivesTest have them. */
    private static final Set<Class<?>> ON_OTHER_CLOCKS = Set.of(
            Clocks.ClockExtended.class,
            Clocks.ClockPaused.class,
            Clocks.ClockResumed.class,
            Clocks.ClockRejudged.class,
            Clocks.ClockWarned.class);

    /** The file keeps texts sealed, so an erased person changes none of it: they read erased because the key is gone. */
    private static boolean changesTheFile(CaseEvent event) {
        return !ON_OTHER_CLOCKS.contains(event.getClass()) && !(event instanceof Erasure.PersonErased);
    }

    static Stream<CaseEvent> events() {
        return SampleEvents.all().stream().filter(CaseViewTest::changesTheFile);
    }

    @Test
    @DisplayName("shows something of every event that can happen")
    void shows_something_of_every_event() {
        CaseView before = CaseView.none(SampleEvents.CASE);
        for (CaseEvent event : events().toList()) {
            CaseView after = FoldedCase.after(before, event);
            assertThat(content(after).equals(content(before)))
                    .as("the file is the same after %s", event.getClass().getSimpleName())
                    .isFalse();
            before = after;
        }
    }

    @Test
    @DisplayName("comes back from the store as it went in, after every event of a whole life")
    void comes_back_from_the_store() {
        CaseView folded = FoldedCase.of(SampleEvents.all());

        assertThat(FoldedCase.stored(folded)).isEqualTo(folded);
    }

    @Test
    @DisplayName("begins with the report: number, product, items, the first accountable body")
    void begins_with_the_report() {
        ContentReported reported = SampleEvents.of(ContentReported.class);
        CaseView view = FoldedCase.of(List.of(reported));

        assertThat(view.opened())
                .isEqualTo(
                        new Opened(reported.caseNumber(), reported.at(), reported.productName(), reported.joinedTo()));
        assertThat(view.progress().head().accountable()).isEqualTo(reported.accountable());
        assertThat(view.items())
                .extracting(CaseItem::canonical)
                .containsExactly(reported.items().getFirst().url().canonical());
        assertThat(view.classified().productField()).isEqualTo(reported.productField());
    }

    /** Everything but how many events it has seen. */
    private static JsonNode content(CaseView view) {
        ObjectNode json = CaseJson.stored().valueToTree(view);
        json.remove(Set.of("version", "position"));
        if (json.get("access") instanceof ObjectNode access) access.remove("version");
        return json;
    }
}
