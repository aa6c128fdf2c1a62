package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.AtOnce;
import org.hoso.command.RunningDesk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The desk")
class DeskTest extends RunningDesk {
    static final String REJECTION = "{\"reason\":\"out_of_scope\"}";

    @Test
    @DisplayName("a report opens a case: 201, a location, version 0, its place in the ledger")
    void opens() throws Exception {
        var reply = report(url(), Map.of());
        assertThat(reply.statusCode()).isEqualTo(201);
        JsonNode body = json(reply);
        assertThat(reply.headers().firstValue("Location"))
                .contains("/api/v1/cases/" + body.path("caseId").asString());
        assertThat(reply.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(body.path("version").asLong(-1)).isZero();
        assertThat(body.path("caseNumber").asString()).matches("HS-\\d{4}-\\d{6}");
        assertThat(body.path("events").path(0).asString()).isEqualTo("content-reported");
        assertThat(body.path("created").path("reportId").asString()).isNotEmpty();
        assertThat(body.path("created").path("itemIds")).hasSize(1);
    }

    @Test
    @DisplayName(
            "a second report of the same link joins the open case; a citizen then follows it, who may not know it gets a receipt")
    void joins() throws Exception {
        String url = url();
        JsonNode first = json(report(url, Map.of()));
        JsonNode second = json(report(url + "?fbclid=x", Map.of()));
        assertThat(second.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(second.path("events").path(0).asString()).isEqualTo("report-joined");
        assertThat(json(send(citizen(), "report-content", reportOf(url), Map.of()))
                        .path("caseId"))
                .isEqualTo(first.path("caseId"));
        String hanoi = ISSUER.token("officer-hn", "SVH_HN", List.of("intake"), Map.of());
        var receipt = send(hanoi, "report-content", reportOf(url), Map.of());
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(json(receipt).path("caseId").isNull()).isTrue();
        assertThat(json(receipt).path("created").path("reportId").asString()).isNotEmpty();
    }

    @Test
    @DisplayName(
            "links of a joining report that nobody handles become items of the case, each under the id that is told")
    void brings_links_along() throws Exception {
        String known = url();
        String fresh = url();
        String other = url();
        JsonNode first = json(report(known, Map.of()));
        JsonNode joined =
                json(send(citizen(), "report-content", reportOf(known + "?fbclid=1", fresh, other), Map.of()));
        assertThat(joined.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(texts(joined.path("events"))).containsExactly("report-joined", "item-added", "item-added");
        assertThat(texts(joined.path("created").path("itemIds")))
                .containsExactly(row(fresh).item(), row(other).item());
        assertThat(row(fresh).caseId()).isEqualTo(first.path("caseId").asString());
        JsonNode again = json(report(other, Map.of()));
        assertThat(again.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(again.path("created").path("itemIds").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("what a stranger adds to a case that was judged opens a case of its own, which the answer names")
    void opens_beside() throws Exception {
        String known = url();
        String fresh = url();
        String caseId = json(report(known, Map.of())).path("caseId").asString();
        classified(caseId);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String body = reportOf(known, fresh);
        JsonNode joined = json(send(citizen(), "report-content", body, key));
        assertThat(joined.path("caseId").asString()).isEqualTo(caseId);
        JsonNode beside = joined.path("alsoIn").path(0);
        assertThat(beside.path("opened").asBoolean()).isTrue();
        assertThat(beside.path("caseId").asString())
                .isEqualTo(row(fresh).caseId())
                .isNotEqualTo(caseId);
        assertThat(texts(beside.path("itemIds"))).containsExactly(row(fresh).item());
        assertThat(json(report(fresh, Map.of())).path("caseNumber")).isEqualTo(beside.path("caseNumber"));
        JsonNode repeated = json(send(citizen(), "report-content", body, key));
        assertThat(repeated.path("alsoIn")).isEqualTo(joined.path("alsoIn"));
        assertThat(repeated.path("created")).isEqualTo(joined.path("created"));
    }

    @Test
    @DisplayName("a report of links that several cases handle joins each, and the answer names them")
    void joins_each() throws Exception {
        String one = url();
        String two = url();
        JsonNode first = json(report(one, Map.of()));
        JsonNode second = json(report(two, Map.of()));
        JsonNode joined = json(send(intake(), "report-content", reportOf(one, two, url()), Map.of()));
        assertThat(joined.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(joined.path("alsoIn")).hasSize(1);
        assertThat(joined.path("alsoIn").path(0).path("caseNumber")).isEqualTo(second.path("caseNumber"));
        assertThat(joined.path("alsoIn").path(0).path("opened").asBoolean()).isFalse();
        String path = second.path("caseId").asString() + "/add-item";
        assertThat(json(send(intake(), path, item(), Map.of())).path("version").asLong())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("eight at once that bring the same fresh link to a case leave it there once, and none burns a number")
    void fresh_link_at_once() throws Exception {
        String known = url();
        String fresh = url();
        String caseId = json(report(known, Map.of())).path("caseId").asString();
        long drawn = count("select last_value from events.case_running");
        String body = reportOf(known, fresh);
        List<String> cases = AtOnce.many(
                8,
                () -> json(send(intake(), "report-content", body, Map.of()))
                        .path("caseId")
                        .asString());
        assertThat(cases).hasSize(8).containsOnly(caseId);
        assertThat(row(fresh).caseId()).isEqualTo(caseId);
        assertThat(count("select last_value from events.case_running")).isEqualTo(drawn);
    }

    @Test
    @DisplayName("joins, repeats, refusals and reports of one link at once burn no number")
    void burns_nothing() throws Exception {
        String url = url();
        String contested = url();
        long drawn = count("select last_value from events.case_running");
        report(url, Map.of("Idempotency-Key", "burns-" + url));
        report(url, Map.of("Idempotency-Key", "burns-" + url));
        report(url, Map.of());
        send(intake(), "report-content?dryRun=true", reportOf(url()), Map.of());
        String wrong = reportOf(url()).replace("\"type\"", "\"province\":\"XX\",\"type\"");
        assertThat(send(intake(), "report-content", wrong, Map.of()).statusCode())
                .isEqualTo(409);
        AtOnce.many(8, () -> report(contested, Map.of()).statusCode());
        assertThat(count("select last_value from events.case_running") - drawn).isEqualTo(2);
    }

    @Test
    @DisplayName("a repeat with the same key gets the first answer again; with another body it is refused")
    void idempotent() throws Exception {
        String url = url();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode first = json(report(url, key));
        JsonNode again = json(report(url, key));
        assertThat(again.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(again.path("version")).isEqualTo(first.path("version"));
        assertThat(again.path("created")).isEqualTo(first.path("created"));
        var other = report(url(), key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    @DisplayName("sixteen at once with one key make one case")
    void one_key_at_once() throws Exception {
        String body = reportOf(url());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(AtOnce.many(
                        16,
                        () -> json(send(intake(), "report-content", body, key))
                                .path("caseId")
                                .asString()))
                .hasSize(16)
                .containsOnly(json(send(intake(), "report-content", body, key))
                        .path("caseId")
                        .asString());
    }

    @Test
    @DisplayName("sixteen at once with one key take one step, and all are told the same")
    void one_key_one_step() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        String body = item();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        List<String> told = AtOnce.many(16, () -> {
            JsonNode answer = json(send(intake(), caseId + "/add-item", body, key));
            return answer.path("version").asString() + answer.path("created");
        });
        assertThat(told).hasSize(16).containsOnly(told.getFirst());
        assertThat(told.getFirst()).startsWith("1{");
    }

    @Test
    @DisplayName("a refused command leaves its key free for another")
    void refused_key() throws Exception {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String wrong = reportOf(url()).replace("\"type\"", "\"province\":\"XX\",\"type\"");
        assertThat(send(intake(), "report-content", wrong, key).statusCode()).isEqualTo(409);
        assertThat(report(url(), key).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("a link whose case was turned away opens a new case when it is reported again")
    void reported_again() throws Exception {
        String url = url();
        String first = json(report(url, Map.of())).path("caseId").asString();
        assertThat(send(intake(), first + "/reject-report", REJECTION, Map.of()).statusCode())
                .isEqualTo(200);
        var again = report(url, Map.of());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).path("events").path(0).asString()).isEqualTo("content-reported");
        assertThat(json(again).path("caseId").asString()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("eight reports of one link at once make one case")
    void one_link_at_once() throws Exception {
        String body = reportOf(url());
        List<String> cases = AtOnce.many(
                8,
                () -> json(send(intake(), "report-content", body, Map.of()))
                        .path("caseId")
                        .asString());
        assertThat(cases).hasSize(8).containsOnly(cases.getFirst()).doesNotContain("");
    }

    @Test
    @DisplayName("a stale version is told what happened since; both id and number find the case")
    void stale() throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String number = opened.path("caseNumber").asString();
        assertThat(send(intake(), number + "/add-item", item(), Map.of("If-Match", "\"0\""))
                        .statusCode())
                .isEqualTo(200);
        var stale = send(intake(), opened.path("caseId").asString() + "/add-item", item(), Map.of("If-Match", "\"0\""));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(stale).path("code").asString()).isEqualTo("stale-version");
        assertThat(stale.body()).contains("item-added");
    }

    @Test
    @DisplayName("commands racing on one case are all taken, each with a version of its own")
    void race() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        List<Long> versions = AtOnce.many(
                12,
                () -> json(send(intake(), caseId + "/add-item", item(), Map.of()))
                        .path("version")
                        .asLong(-1));
        assertThat(versions).doesNotHaveDuplicates().hasSize(12).doesNotContain(-1L);
    }

    @Test
    @DisplayName("a refused command leaves no event and no row")
    void refused() throws Exception {
        long events = count("select count(*) from events.event_entry");
        var reply = send(
                intake(),
                "report-content",
                reportOf(url()).replace("\"type\"", "\"province\":\"XX\",\"type\""),
                Map.of());
        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(json(reply).path("code").asString()).isEqualTo("unknown-province");
        assertThat(count("select count(*) from events.event_entry")).isEqualTo(events);
    }

    @Test
    @DisplayName("an unknown case, and a case of another area, are not there")
    void not_there() throws Exception {
        assertThat(send(intake(), UUID.randomUUID() + "/add-item", item(), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(intake(), "nonsense/add-item", item(), Map.of()).statusCode())
                .isEqualTo(404);
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        String hanoi = ISSUER.token("officer-hn", "SVH_HN", List.of("intake"), Map.of());
        var reply = send(hanoi, caseId + "/add-item", item(), Map.of());
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(json(reply).path("code").asString()).isEqualTo("no-such-case");
    }
}
