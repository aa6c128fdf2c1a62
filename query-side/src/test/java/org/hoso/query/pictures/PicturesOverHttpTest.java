package org.hoso.query.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.casefile.SealedCase;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Change;
import org.hoso.registry.PenaltyRate;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/cases/{caseId}/decisions, and the picture of each")
class PicturesOverHttpTest extends RunningQuerySide {
    private static int running = 7_300;

    @Autowired
    Sealer sealer;

    private SealedCase told;
    private String auditor;

    @BeforeEach
    void tell() throws Exception {
        told = new SealedCase(sealer, ++running);
        ledger.append(told.of(List.of(
                SampleEvents.of(ContentReported.class),
                SampleEvents.of(EvidenceAdded.class),
                SampleEvents.of(ViolationClassified.class),
                SampleEvents.of(PlatformNotified.class))));
        auditor = officer(Role.AUDITOR, "GOV");
    }

    @Test
    @DisplayName(
            "list what was decided, and show evidence hashes, classifications, clocks and the law as they stood before it")
    void shows_what_was_there() throws Exception {
        JsonNode decisions = decisions();
        assertThat(decisions.valueStream().map(one -> one.path("storedName").asString()))
                .containsExactly("case.violation-classified", "case.platform-notified");
        HttpResponse<String> answer = look(auditor, decisions.at("/1/picture").asString());
        JsonNode picture = json(answer);

        assertThat(picture.path("form").asString()).isEqualTo(PictureForm.LATEST.code());
        assertThat(picture.at("/file/version").asLong()).isEqualTo(2);
        assertThat(picture.at("/file/events")).hasSize(3);
        assertThat(picture.at("/evidence/0/content/sha256").asString())
                .isEqualTo(SampleEvents.of(EvidenceAdded.class).sha256().toString());
        assertThat(picture.at("/classifications")).hasSize(1);
        assertThat(picture.at("/clocks").isEmpty()).isFalse();
        assertThat(picture.at("/law/violations").isEmpty()).isFalse();
        assertThat(picture.at("/law/body/code").asString()).isEqualTo("ABEI");
        assertThat(picture.at("/law/mandates")
                        .valueStream()
                        .map(one -> one.path("role").asString()))
                .contains("removal_request");
        assertThat(lead(picture).path("codes").valueStream().map(JsonNode::asString))
                .containsExactly("ABEI");
        assertThat(lead(picture).at("/sees/REPORTER_IDENTITY").asString()).isEqualTo("NEED_TO_KNOW");
        assertThat(answer.body()).doesNotContain("planted").doesNotContain("\"ct\"");
        assertThat(answer.headers().firstValue("Hoso-Picture-Sha256"))
                .contains(Canonical.sha256(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(json(look(auditor, decisions.at("/0/picture").asString())).at("/classifications"))
                .isEmpty();
    }

    @Test
    @DisplayName("no later event, correction or erasure changes a byte, nor does a view that is built anew")
    void no_byte_changes() throws Exception {
        JsonNode decision = decisions().path(1);
        List<String> before = inEveryForm(decision);
        ledger.append(told.of(List.of(
                SampleEvents.of(ClassificationCorrected.class),
                SampleEvents.of(NoteAdded.class),
                SampleEvents.of(RecordCorrected.class))));
        decisions();
        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());
        assertThat(inEveryForm(decision)).isEqualTo(before);

        String admin = officer(Role.ADMIN, "MOCST");
        String audit = "/api/v1/views/audit/rebuild";
        assertThat(send(admin, "PUT", audit).statusCode()).isEqualTo(202);
        await().atMost(SOON).until(() -> get(admin, "/api/v1/views").body().contains("\"state\":\"done\""));
        assertThat(inEveryForm(decision)).isEqualTo(before);
        String byId = "/api/v1/cases/" + told.id() + "/decisions/"
                + decision.path("eventId").asString() + "/picture";
        assertThat(look(auditor, byId).body()).isEqualTo(before.getLast());
    }

    @Test
    @DisplayName("the law is told as it was known then, whatever was amended since")
    void law_known_then() throws Exception {
        JsonNode decision = decisions().path(1);
        List<String> before = inEveryForm(decision);
        String type =
                SampleEvents.of(ViolationClassified.class).types().getFirst().violationType();
        amend(type);
        await().atMost(SOON)
                .until(() -> get(auditor, "/api/v1/registry/violation-types?on=2041-01-01&limit=200")
                        .body()
                        .contains("1/2040/NĐ-CP"));
        assertThat(inEveryForm(decision)).isEqualTo(before);

        ledger.append(told.of(SampleEvents.of(PlatformNotified.class)));
        JsonNode later = json(look(auditor, decisions().path(2).path("picture").asString()));
        JsonNode then = CaseJson.stored().readTree(before.getLast());
        assertThat(later.at("/law/amendments").asInt())
                .isEqualTo(then.at("/law/amendments").asInt() + 1);
        assertThat(later.at("/law/violations").toString()).contains("2039-12-31");
        assertThat(then.at("/law/violations").toString()).doesNotContain("2039-12-31");
    }

    /** Another penalty from 2040 on: the version that the case cites ends the day before. */
    private void amend(String type) {
        AmendmentProposed sample = SampleEvents.of(AmendmentProposed.class);
        PenaltyRate rate = new PenaltyRate(
                type,
                "1/2040/NĐ-CP",
                "Điều 1",
                LocalDate.of(2040, 1, 1),
                null,
                null,
                null,
                Baseline.INDIVIDUAL,
                null,
                List.of(),
                Confidence.UNVERIFIED,
                null,
                null,
                null);
        UUID id = UUID.randomUUID();
        ledger.append(new AmendmentProposed(
                sample.by(),
                sample.at(),
                id,
                CaseJson.stored().convertValue(Map.of("penalty", rate), Change.class),
                sample.document(),
                sample.legalBasis()));
        ledger.append(new AmendmentConfirmed(sample.by(), sample.at(), id));
    }

    @Test
    @DisplayName("are history: not for masked readers, unknown to others, and what is no decision has no picture")
    void rights() throws Exception {
        decisions();
        String path = "/api/v1/cases/" + told.id() + "/decisions";
        assertThat(get(officer(Role.CLASSIFIER, "IDEA"), path).statusCode()).isEqualTo(403);
        assertThat(get(platform("TIKTOK"), path).statusCode()).isEqualTo(404);
        for (String none :
                List.of("nonsense", "0", "999999999999", "-1", told.id().toString(), "%27", "1%2F2"))
            assertThat(look(auditor, path + "/" + none + "/picture").statusCode())
                    .as(none)
                    .isIn(400, 404);
        long first = decisions().path(0).path("position").asLong();
        assertThat(look(auditor, path + "/" + (first - 1) + "/picture").statusCode())
                .isEqualTo(404);
        HttpResponse<String> form = look(auditor, path + "/" + first + "/picture?form=hoso-picture-9");
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(json(form).at("/errors/0/pointer").asString()).isEqualTo("/form");
    }

    @Test
    @DisplayName("a decision of one case is none of another")
    void of_its_case() throws Exception {
        JsonNode decision = decisions().path(0);
        SealedCase other = new SealedCase(sealer, ++running);
        ledger.append(other.of(List.of(SampleEvents.of(ContentReported.class))));
        ledgered();
        for (String named : List.of("position", "eventId")) {
            String path = "/api/v1/cases/" + other.id() + "/decisions/"
                    + decision.path(named).asString() + "/picture";
            assertThat(look(auditor, path).statusCode()).isEqualTo(404);
        }
    }

    private List<String> inEveryForm(JsonNode decision) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (PictureForm form : PictureForm.values()) {
            HttpResponse<String> answer = look(auditor, decision.path("picture").asString() + "?form=" + form.code());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            bodies.add(answer.body());
        }
        return bodies;
    }

    private static JsonNode lead(JsonNode picture) {
        return picture.path("couldSee")
                .valueStream()
                .filter(one -> one.path("relation").asString().equals("lead"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode decisions() throws Exception {
        String path = "/api/v1/cases/" + told.id() + "/decisions?since=" + ledgered();
        return json(look(auditor, path)).path("decisions");
    }
}
