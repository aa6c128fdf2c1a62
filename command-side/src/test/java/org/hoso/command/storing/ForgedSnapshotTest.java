package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.common.caching.Cache;
import org.hoso.command.RunningDesk;
import org.hoso.runtime.sealing.ForgedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;

/** Whoever owns the database puts another body in charge of a case by one statement on its snapshot. */
@DisplayName("A snapshot")
class ForgedSnapshotTest extends RunningDesk {
    private static final int SNAPSHOT_EVERY = 20;
    private static final String FORGE =
            "update events.snapshot_entry set payload = replace(payload::text, '\"ABEI\"', '\"VFA\"')::json";
    private static final String OF_CASE = " where aggregate_identifier = ?";

    @Autowired
    Cache caseCache;

    @Autowired
    ForgedRows forged;

    @Autowired
    HealthEndpoint health;

    private String caseId;

    @BeforeEach
    void a_long_case() throws Exception {
        caseId = json(report(url(), Map.of())).path("caseId").asString();
        for (int event = 1; event < SNAPSHOT_EVERY; event++) send(intake(), caseId + "/add-item", item(), Map.of());
        Instant deadline = Instant.now().plusSeconds(60);
        while (snapshots() == 0) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError("no snapshot was taken");
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName("as it was written is used")
    void an_honest_one() throws Exception {
        long before = forged.count();

        assertThat(classifiedByOthers().statusCode()).isEqualTo(403);
        assertThat(forged.count()).isEqualTo(before);
    }

    @Test
    @DisplayName("that says another body's decides nothing: the case is folded from its events, and health names it")
    void a_forged_one() throws Exception {
        assertThat(db.sql(FORGE + OF_CASE).param(caseId).update()).isPositive();

        refused();
    }

    @Test
    @DisplayName("with a code that was made for another case, or with none, decides nothing either")
    void another_code() throws Exception {
        String other = caseId;
        a_long_case();
        db.sql(FORGE + ", meta_data = (select meta_data from events.snapshot_entry where aggregate_identifier = ?)"
                        + OF_CASE)
                .params(other, caseId)
                .update();

        refused();
        db.sql("update events.snapshot_entry set meta_data = '{}'" + OF_CASE)
                .param(caseId)
                .update();
        refused();
    }

    @Test
    @DisplayName("of another revision is not read at all, and nobody is suspected: the case is folded from its events")
    void another_revision() throws Exception {
        long before = forged.count();
        assertThat(db.sql(FORGE + ", payload_revision = '0'" + OF_CASE)
                        .param(caseId)
                        .update())
                .isPositive();

        assertThat(classifiedByOthers().statusCode()).isEqualTo(403);
        assertThat(forged.count()).isEqualTo(before);
    }

    private void refused() throws Exception {
        HttpResponse<String> reply = classifiedByOthers();
        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(json(reply).path("code").asString()).isEqualTo("wrong-agency");
        assertThat(forged.count()).isPositive();
        assertThat(health.health().getStatus().getCode()).isEqualTo("FORGED");
    }

    private HttpResponse<String> classifiedByOthers() throws Exception {
        caseCache.removeAll();
        String classifier = ISSUER.token("officer-vfa", "VFA", List.of("classifier"), Map.of());
        String body = "{\"productField\":\"functional_food\",\"violationTypes\":[\"MISLEADING_ATTRIBUTES\"],"
                + "\"actDate\":\"2026-11-02\",\"urgency\":\"normal\",\"reasoning\":\"Quảng cáo gây nhầm lẫn\"}";
        return send(classifier, caseId + "/classify-violation", body, Map.of());
    }

    private long snapshots() {
        return db.sql("select count(*) from events.snapshot_entry" + OF_CASE)
                .param(caseId)
                .query(Long.class)
                .single();
    }
}
