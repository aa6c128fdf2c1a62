package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds besides where a crash may come between the events and the rows beside them. */
@Import(Crash.class)
abstract class TwoStepsContract extends DeskTest {
    @Autowired
    EventStore events;

    @AfterEach
    void nobodyDies() {
        Crash.next(Crash.Where.NOWHERE);
    }

    @Test
    @DisplayName("a report that was stored but never answered is answered as it happened when it is sent again")
    void opening_answered_again() throws Exception {
        String url = url();
        var key = key();
        died(Crash.Where.BEFORE_THE_ROWS, () -> report(url, key));
        var again = report(url, key);
        assertThat(again.statusCode()).isEqualTo(201);
        JsonNode answer = json(again);
        List<? extends DomainEventMessage<?>> history = history(answer);
        assertThat(history).hasSize(1);
        var opened = (Report.ContentReported) history.getFirst().getPayload();
        assertThat(answer.path("version").asLong(-1)).isZero();
        assertThat(answer.path("events").path(0).asString()).isEqualTo("content-reported");
        assertThat(answer.path("caseNumber").asString())
                .isEqualTo(opened.caseNumber().value());
        assertThat(answer.path("created").path("reportId").asString())
                .isEqualTo(opened.reportId().toString());
        assertThat(report(url, key).body()).contains(opened.reportId().toString());
        assertThat(history(answer)).hasSize(1);
        assertThat(send(intake(), answer.path("caseNumber").asString() + "/add-item", item(), Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "a report that never got to the store is carried out when it is sent again, once, under the id it was given")
    void opening_done_again() throws Exception {
        String url = url();
        var key = key();
        died(Crash.Where.BEFORE_THE_EVENTS, () -> report(url, key));
        String noted = db.sql("select case_id::text from events.idempotency where key = ?")
                .param(key.get("Idempotency-Key"))
                .query(String.class)
                .single();
        JsonNode answer = json(report(url, key));
        assertThat(answer.path("caseId").asString()).isEqualTo(noted);
        assertThat(told(report(url, key))).isEqualTo(told(answer));
        assertThat(history(answer)).hasSize(1);
    }

    @Test
    @DisplayName("a step that was stored but never answered is answered as it happened, also to who named a version")
    void step_answered_again() throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String path = opened.path("caseId").asString() + "/add-item";
        String body = item();
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        died(Crash.Where.BEFORE_THE_ROWS, () -> send(intake(), path, body, headers));
        send(intake(), path, item(), Map.of());
        JsonNode answer = json(send(intake(), path, body, headers));
        assertThat(answer.path("version").asLong(-1)).isEqualTo(1);
        var added = (Report.ItemAdded) history(opened).get(1).getPayload();
        assertThat(answer.path("created").toString())
                .contains(added.item().itemId().toString());
        assertThat(history(opened)).hasSize(3);
    }

    @Test
    @DisplayName("a step that never got to the store is carried out once when it is sent again")
    void step_done_again() throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String path = opened.path("caseId").asString() + "/add-item";
        String body = item();
        var key = key();
        died(Crash.Where.BEFORE_THE_EVENTS, () -> send(intake(), path, body, key));
        JsonNode answer = json(send(intake(), path, body, key));
        assertThat(answer.path("version").asLong(-1)).isEqualTo(1);
        assertThat(told(send(intake(), path, body, key))).isEqualTo(told(answer));
        assertThat(history(opened)).hasSize(2);
    }

    @Test
    @DisplayName("another officer's request with the same key is another request")
    void another_officer() throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String path = opened.path("caseId").asString() + "/add-item";
        var key = key();
        died(Crash.Where.BEFORE_THE_ROWS, () -> send(intake(), path, item(), key));
        assertThat(json(send(token("officer-other"), path, item(), key))
                        .path("version")
                        .asLong(-1))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a link whose case was opened and never confirmed joins that case")
    void unconfirmed_case() throws Exception {
        String url = url();
        died(Crash.Where.BEFORE_THE_ROWS, () -> report(url, Map.of()));
        JsonNode joined = json(report(url, Map.of()));
        assertThat(joined.path("events").path(0).asString()).isEqualTo("report-joined");
        assertThat(history(joined)).hasSize(2);
    }

    @Test
    @DisplayName(
            "a link reserved for a case that never came opens that very case, so that who reserved it could only join")
    void case_that_never_came() throws Exception {
        String url = url();
        var key = key();
        died(Crash.Where.BEFORE_THE_EVENTS, () -> report(url, key));
        String reserved = db.sql("select case_id::text from events.open_item where state = 'reserved'"
                        + " order by reserved_at desc limit 1")
                .query(String.class)
                .single();
        JsonNode opened = json(send(citizen(), "report-content", reportOf(url), Map.of()));
        assertThat(opened.path("caseId").asString()).isEqualTo(reserved);
        JsonNode late = json(report(url, key));
        assertThat(late.path("events").path(0).asString()).isEqualTo("report-joined");
        assertThat(history(opened)).hasSize(2);
    }

    @Test
    @DisplayName("a case that was turned away, and whose rows did not hear of it, does not hold its link")
    void closed_without_rows() throws Exception {
        String url = url();
        JsonNode opened = json(report(url, Map.of()));
        String path = opened.path("caseId").asString() + "/reject-report";
        died(Crash.Where.BEFORE_THE_ROWS, () -> send(intake(), path, REJECTION, Map.of()));
        String closed = "select count(*) from events.closed_item where case_id = '"
                + opened.path("caseId").asString() + "'";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(closed)).isEqualTo(1));
        JsonNode again = json(report(url, Map.of()));
        assertThat(again.path("events").path(0).asString()).isEqualTo("content-reported");
        assertThat(again.path("caseId")).isNotEqualTo(opened.path("caseId"));
    }

    @Test
    @DisplayName("rows that a crash left out are made good from the ledger, though nobody asks")
    void rows_follow() throws Exception {
        JsonNode opened = json(report(url(), Map.of()));
        String caseId = opened.path("caseId").asString();
        died(Crash.Where.BEFORE_THE_ROWS, () -> send(intake(), caseId + "/add-item", item(), Map.of()));
        awaitRows(caseId, 2);
    }

    private void awaitRows(String caseId, int expected) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        String open = "select count(*) from events.open_item where state = 'open' and case_id = '" + caseId + "'";
        while (count(open) < expected && System.nanoTime() < deadline) Thread.sleep(20);
        assertThat(count(open)).isEqualTo(expected);
    }

    private static void died(Crash.Where where, Sending sending) throws Exception {
        Crash.next(where);
        assertThat(sending.send().statusCode()).isGreaterThanOrEqualTo(500);
    }

    private List<? extends DomainEventMessage<?>> history(JsonNode answer) {
        return events.readEvents(answer.path("caseId").asString(), 0).asStream().toList();
    }

    private static String told(HttpResponse<String> reply) {
        return told(json(reply));
    }

    /** All but the place in the ledger, which may come a moment later. */
    private static String told(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).without("position").toString();
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private interface Sending {
        HttpResponse<String> send() throws Exception;
    }
}
