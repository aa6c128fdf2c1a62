package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.hoso.cases.Sha256;
import org.hoso.command.RunningDesk;
import org.hoso.runtime.sealing.ForgedRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever owns the database writes into the rows beside the events. */
@DisplayName("A row that somebody else wrote")
class ForgedRowsTest extends RunningDesk {
    @Autowired
    ForgedRows forged;

    @Test
    @DisplayName("among the case numbers leads no command to another case")
    void a_number() throws Exception {
        String mine = json(report(url(), Map.of())).path("caseNumber").asString();
        String theirs = json(report(url(), Map.of())).path("caseNumber").asString();
        db.sql("update events.case_number set number = 'HS-2020-999999' where number = ?")
                .param(theirs)
                .update();
        db.sql("update events.case_number set number = ? where number = ?")
                .params(theirs, mine)
                .update();

        refused(send(intake(), theirs + "/add-item", item(), Map.of()), "events.case_number");
    }

    @Test
    @DisplayName("among the addresses of open cases joins no report to another case, be it altered or new")
    void an_open_address() throws Exception {
        String url = url();
        String other = json(report(url(), Map.of())).path("caseId").asString();
        report(url, Map.of());
        db.sql("update events.open_item set case_id = ?::uuid where url_hash = ?")
                .params(other, Sha256.of(url).value())
                .update();
        refused(report(url, Map.of()), "events.open_item");

        String fresh = url();
        db.sql("insert into events.open_item (url_hash, item_id, case_id) values (?, gen_random_uuid(), ?::uuid)")
                .params(Sha256.of(fresh).value(), other)
                .update();
        refused(report(fresh, Map.of()), "events.open_item");
        assertThat(count("select count(*) from events.event_entry where aggregate_identifier = '" + other + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("among the addresses of closed cases is not told as an earlier case")
    void a_closed_address() throws Exception {
        String other = json(report(url(), Map.of())).path("caseId").asString();
        String url = url();
        db.sql("insert into events.closed_item (url_hash, case_id, item_id, closed_at)"
                        + " values (?, ?::uuid, gen_random_uuid(), now())")
                .params(Sha256.of(url).value(), other)
                .update();

        String caseId = json(report(url, Map.of())).path("caseId").asString();
        String event = db.sql("select payload from events.event_entry where aggregate_identifier = ?")
                .param(caseId)
                .query(String.class)
                .single();
        assertThat(event).doesNotContain(other);
        assertThat(forged.count()).isPositive();
    }

    @Test
    @DisplayName("among what falls due wakes nobody, and is told")
    void a_due_row() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        long before = forged.count();
        db.sql("insert into events.due (kind, id, case_id, due_at)"
                        + " values ('clock', gen_random_uuid(), ?::uuid, now() - interval '1 hour')")
                .param(caseId)
                .update();

        Instant deadline = Instant.now().plusSeconds(60);
        while (count("select count(*) from events.due where mac is null and tries > 0") == 0) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError("nobody came upon the row");
            Thread.onSpinWait();
        }
        assertThat(forged.count()).isGreaterThan(before);
    }

    private void refused(HttpResponse<String> reply, String table) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(503);
        assertThat(json(reply).path("code").asString()).isEqualTo("forged-row");
        assertThat(reply.body()).doesNotContain(table);
        assertThat(forged.count()).isPositive();
    }
}
