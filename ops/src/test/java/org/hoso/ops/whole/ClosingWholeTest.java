package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.Closing.Outcome;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Ending;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("How a case ends, over HTTP")
class ClosingWholeTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final List<String> TYPES = List.of("MISLEADING_ATTRIBUTES");

    private final StoryStart stage = new StoryStart(Running.shared().api(exchange -> {}), Instant.now());

    @Test
    @DisplayName("no outcome is told of a case in which nothing happened but a classification, and none closes it")
    void nothing_happened() {
        StoryCase matter = classified("functional_food", TYPES);
        for (String outcome :
                Stream.of(Outcome.values()).map(ClosingWholeTest::code).toList()) {
            matter.refused(COORDINATOR, "notify-outcome", tell(matter, outcome), "outcome-without-event");
            matter.refused(COORDINATOR, "close-case", fields("outcome", outcome), "outcome-without-event");
        }
        assertThat(matter.file(COORDINATOR).path("status").asString()).isEqualTo("triaged");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SANCTIONED", "ANNULLED"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("each outcome closes the case in which it came about, and no other one does")
    void came_about(Outcome outcome) {
        StoryCase matter = cameAbout(outcome);
        for (String other : Stream.of(Outcome.values())
                .filter(one -> one != outcome)
                .map(ClosingWholeTest::code)
                .toList())
            assertThat(matter.ask(COORDINATOR, "close-case", fields("outcome", other))
                            .text("code"))
                    .as(other)
                    .isEqualTo("outcome-without-event");
        if (outcome == Outcome.NO_VIOLATION || outcome == Outcome.NOT_TAKEN_UP)
            matter.step(COORDINATOR, "close-case", fields("outcome", code(outcome)));
        else Ending.closed(matter, code(outcome), "Không còn phải xử lý.");
        matter.until(
                COORDINATOR,
                "closed",
                file -> file.at("/rest/outcome").asString("").equals(code(outcome)));
        matter.refused(COORDINATOR, "notify-outcome", tell(matter, "sanctioned"), "outcome-contradicted");
        matter.step(COORDINATOR, "notify-outcome", tell(matter, code(outcome)));
    }

    private StoryCase cameAbout(Outcome outcome) {
        return switch (outcome) {
            case REMOVED -> told(removed(), outcome);
            case BLOCKED -> told(blocked(), outcome);
            case REMEDIES_ONLY -> told(remediesOnly(), outcome);
            case PROSECUTED -> told(prosecuted(), outcome);
            case NO_VIOLATION -> classified("functional_food", List.of("NONE"));
            case NOT_TAKEN_UP -> classified("functional_food", List.of("OUT_OF_SCOPE"));
            case SANCTIONED, ANNULLED -> throw new IllegalStateException("the stories tell these: " + outcome);
        };
    }

    private StoryCase classified(String field, List<String> types) {
        StoryCase matter = stage.reported(
                "intake@abei",
                stage.daysAgo(4),
                Openings.report("Viên uống trị bách bệnh", StoryStart.post("facebook.example"), field, "Mẫu"));
        matter.later(Duration.ofHours(1))
                .step(
                        "classifier@abei",
                        "classify-violation",
                        fields(
                                "productField",
                                field,
                                "violationTypes",
                                types,
                                "actDate",
                                matter.today().minusDays(2).toString(),
                                "urgency",
                                "normal"));
        return matter.later(Duration.ofHours(1));
    }

    private StoryCase removed() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        Openings.removed(matter, Openings.notice(matter));
        return matter;
    }

    private StoryCase blocked() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        Openings.notice(matter);
        matter.until(
                COORDINATOR,
                "the breach",
                file -> file.path("clocks")
                        .valueStream()
                        .anyMatch(clock -> clock.path("code").asString("").equals("ad_removal_24h")
                                && clock.path("state").asString("").equals("breached")));
        matter.later(Duration.ofHours(30));
        String block = matter.step("liaison@abei", "order-block", Openings.block(matter))
                .created("blockId");
        matter.later(Duration.ofHours(3));
        matter.step("isp@demo", "confirm-block", fields("blockId", block, "receipt", "ISP-78"));
        return matter;
    }

    private StoryCase remediesOnly() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        matter.step("recorder@abei", "declare-subject-unidentifiable", fields("efforts", "Trang ẩn danh."));
        String decision = matter.step(
                        "decider@abei",
                        "order-remedies-only",
                        fields(
                                "remedies",
                                List.of("REMOVE_AD"),
                                "reason",
                                "Không xác định được người vi phạm.",
                                "document",
                                matter.document("8/QĐ-KPHQ")))
                .created("decisionId");
        matter.later(Duration.ofHours(1));
        matter.step(
                "recorder@abei",
                "serve-decision",
                fields("decisionId", decision, "method", "posted_up", "proof", matter.document("1/BB-NY")));
        matter.step("recorder@abei", "complete-remedy", fields("decisionId", decision, "remedy", "REMOVE_AD"));
        matter.step("recorder@abei", "confirm-execution", fields("decisionId", decision));
        return matter;
    }

    private StoryCase prosecuted() {
        StoryCase matter = Openings.concludedSupplement(stage, 4, TYPES);
        String referral = matter.step(
                        "decider@abei",
                        "refer-to-investigators",
                        fields("toAgency", "CSKT", "document", matter.document("6/CV")))
                .created("referralId");
        matter.later(Duration.ofHours(1));
        matter.step(
                COORDINATOR,
                "return-from-investigators",
                fields("referralId", referral, "prosecuted", true, "document", matter.document("5/QĐ")));
        return matter;
    }

    private static StoryCase told(StoryCase matter, Outcome outcome) {
        Openings.told(matter, code(outcome));
        return matter;
    }

    private static Map<String, Object> tell(StoryCase matter, String outcome) {
        return fields("addressee", "reporter", "reportId", matter.report(), "outcome", outcome);
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
