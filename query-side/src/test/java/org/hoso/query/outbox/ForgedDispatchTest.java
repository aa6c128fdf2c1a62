package org.hoso.query.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.runtime.sealing.VouchedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A row of what goes out")
class ForgedDispatchTest extends RunningQuerySide {
    private final UUID id = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    VouchedRows rows;

    /** As the desk writes one. */
    @BeforeEach
    void sent() {
        jdbc.sql(
                        "insert into events.dispatch (dispatch_id, about, case_id, kind, agency, receiver, way, state, since, mac)"
                                + " values (?, ?, ?, 'block', 'ABEI', 'facebook', 'hand', 'by_hand', ?, ?)")
                .params(id, caseId, caseId, Timestamp.from(since))
                .param(rows.mac("events.dispatch", id, caseId, caseId, "block", "ABEI", "facebook", "hand"))
                .update();
    }

    @AfterEach
    void taken_away() {
        jdbc.sql("delete from events.dispatch where dispatch_id = ?").param(id).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receiver = 'youtube'",
                "way = 'mail'",
                "agency = 'VFA'",
                "about = null",
                "kind = 'lift'",
                "case_id = gen_random_uuid()",
                "mac = null",
                "state = 'delivered'",
                "state = 'failed', closing = mac",
            })
    @DisplayName("that somebody else changed is not shown: 503, and none of it told")
    void forged(String change) throws Exception {
        assertThat(page().body()).contains(id.toString());
        jdbc.sql("update events.dispatch set " + change + " where dispatch_id = ?")
                .param(id)
                .update();
        HttpResponse<String> answer = page();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(json(answer).path("code").asString()).isEqualTo("forged-row");
        assertThat(answer.body()).doesNotContain(id.toString(), caseId.toString());
    }

    @Test
    @DisplayName("is shown as ended without its case having been told where the end bears its own code")
    void closed() throws Exception {
        jdbc.sql("update events.dispatch set state = 'failed', trouble = 'gone', closing = ? where dispatch_id = ?")
                .params(rows.mac("events.dispatch closed", id, since, "failed"), id)
                .update();
        HttpResponse<String> answer = page();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).at("/dispatches/0/state").asString()).isEqualTo("failed");
    }

    private HttpResponse<String> page() throws Exception {
        return get(officer(Role.AUDITOR, "GOV"), "/api/v1/outbox");
    }
}
