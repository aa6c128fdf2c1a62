package org.hoso.query.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
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

        assertThat(picture.path("form").asString()).isEqualTo(Picture.FORM);
        assertThat(picture.at("/file/version").asLong()).isEqualTo(2);
        assertThat(picture.at("/file/events")).hasSize(3);
        assertThat(picture.at("/evidence/0/content/sha256").asString())
                .isEqualTo(SampleEvents.of(EvidenceAdded.class).sha256().toString());
        assertThat(picture.at("/classifications")).hasSize(1);
        assertThat(picture.at("/clocks").isEmpty()).isFalse();
        assertThat(picture.at("/law/violations").isEmpty()).isFalse();
        assertThat(answer.body()).doesNotContain("planted").doesNotContain("\"ct\"");
        assertThat(answer.headers().firstValue("Hoso-Picture-Sha256"))
                .contains(Canonical.sha256(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(json(look(auditor, decisions.at("/0/picture").asString())).at("/classifications"))
                .isEmpty();
    }

    @Test
    @DisplayName("no later event, correction or erasure changes a byte")
    void no_byte_changes() throws Exception {
        String path = decisions().at("/1/picture").asString();
        String before = look(auditor, path).body();
        ledger.append(told.of(List.of(
                SampleEvents.of(ClassificationCorrected.class),
                SampleEvents.of(NoteAdded.class),
                SampleEvents.of(RecordCorrected.class))));
        decisions();
        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());
        assertThat(look(auditor, path).body()).isEqualTo(before);
        String byId = "/api/v1/cases/" + told.id() + "/decisions/"
                + json(look(auditor, path)).at("/decision/eventId").asString() + "/picture";
        assertThat(look(auditor, byId).body()).isEqualTo(before);
    }

    @Test
    @DisplayName("are history: not for masked readers, unknown to others, and what is no decision has no picture")
    void rights() throws Exception {
        decisions();
        String path = "/api/v1/cases/" + told.id() + "/decisions";
        assertThat(get(officer(Role.CLASSIFIER, "IDEA"), path).statusCode()).isEqualTo(403);
        assertThat(get(platform("TIKTOK"), path).statusCode()).isEqualTo(404);
        assertThat(look(auditor, path + "/nonsense/picture").statusCode()).isEqualTo(404);
    }

    private JsonNode decisions() throws Exception {
        String path = "/api/v1/cases/" + told.id() + "/decisions?since=" + ledgered();
        return json(look(auditor, path)).path("decisions");
    }
}
