package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.Fields.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Matter;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A correction in one case, over HTTP")
class CorrectionsWholeTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final Stage stage = new Stage(api, Instant.now());

    @Test
    @DisplayName("breaks no step of another body against the same person, and ends nobody's warnings")
    void hurts_nobody_else() {
        String identity = "0790" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000L);
        Matter first = Openings.concludedSupplement(stage, 6, TYPES);
        String record = Fining.recorded(first, Openings.identified(first, "individual", "seller", identity), TYPES);
        String acted = acted(first);
        Local second = ofHaNoi(identity);
        assertThat(second.warnings(acted)).hasSize(1);

        Instant right = first.now().minus(Duration.ofDays(3));
        first.step(
                "coordinator@abei",
                "correct-record",
                fields(
                        "version",
                        0,
                        "fields",
                        List.of(fields("field", "at", "value", right.toString())),
                        "reason",
                        "Ghi nhầm giờ nhận phản ánh.",
                        "authority",
                        first.document("9/ĐC")));
        first.later(Duration.ofHours(2));
        first.step("recorder@abei", "close-explanation", fields("recordId", record, "outcome", "waived"));
        first.step("recorder@abei", "propose-sanction", fields("recordId", record, "circumstances", List.of()));

        Reply recorded = second.matter().ask("recorder@svh_hn", "issue-record", second.violation(acted));
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);
        assertThat(recorded.body().path("warnings")).hasSize(1);
        String other = identity.replaceFirst("0790", "0791");
        Matter third = Openings.concludedSupplement(stage, 5, TYPES);
        Fining.recorded(third, Openings.identified(third, "individual", "seller", other), TYPES);
        assertThat(ofHaNoi(other).warnings(acted(third))).hasSize(1);
    }

    /** A case of a province against a person that it knows by the same number. */
    private Local ofHaNoi(String identity) {
        Matter matter = stage.reported(
                        "intake@svh_hn",
                        stage.daysAgo(2),
                        Openings.report("Quảng cáo sai", Stage.post("facebook.example"), "functional_food", "Kẹo Mẫu"))
                .later(Duration.ofHours(1));
        String subject = matter.step(
                        "recorder@svh_hn", "identify-subject", Openings.who("individual", "seller", identity))
                .created("subjectId");
        return new Local(matter, subject);
    }

    /** The day of the act that {@link Fining} records: two bodies collide over one and the same act. */
    private static String acted(Matter recorded) {
        return recorded.today().minusDays(3).toString();
    }

    /** A province's own case, and the person that it is against. */
    private record Local(Matter matter, String subject) {
        Map<String, Object> violation(String acted) {
            return fields(
                    "subjectId",
                    subject,
                    "acts",
                    List.of(fields("violationType", TYPES.getFirst(), "endedOn", acted)),
                    "document",
                    matter.document("17/BB-VPHC"),
                    "refusedToSign",
                    false);
        }

        /** What a dry run of a record warns of, once the list has caught up. */
        JsonNode warnings(String acted) {
            return await().atMost(Duration.ofSeconds(120))
                    .until(
                            () -> matter.ask("recorder@svh_hn", "issue-record?dryRun=true", violation(acted))
                                    .body(),
                            told -> told.has("warnings"))
                    .path("warnings");
        }
    }
}
