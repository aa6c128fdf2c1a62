package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.Classification.SuggestClassification;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.RecordPayment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hostile or mistaken body")
class HostileBodiesTest {
    private final Desk desk = new Desk();

    @Test
    void that_is_no_json_is_malformed_at_the_place() {
        assertThat(desk.told(CloseCase.class, "")).containsExactly(" malformed-json");
        assertThat(desk.told(CloseCase.class, "{\"outcome\":")).containsExactly("/outcome malformed-json");
        assertThat(desk.told(CloseCase.class, "{\"outcome\":\"removed\"} x")).containsExactly(" malformed-json");
        assertThat(desk.told(CloseCase.class, "{\"outcome\":NaN}")).containsExactly("/outcome malformed-json");
        assertThat(desk.told(CloseCase.class, "{'outcome':'removed'}")).containsExactly(" malformed-json");
        assertThat(desk.told(CloseCase.class, new byte[] {'{', (byte) 0xc3, '}'}))
                .containsExactly(" malformed-json");
        assertThat(desk.told(CloseCase.class, "{\"outcome\":\"removed\"}".getBytes(StandardCharsets.UTF_16)))
                .containsExactly(" malformed-json");
    }

    @Test
    void that_is_no_object_has_the_wrong_type() {
        assertThat(desk.told(CloseCase.class, "[]")).containsExactly(" wrong-type");
        assertThat(desk.told(CloseCase.class, "null")).containsExactly(" null-value");
        assertThat(desk.told(CloseCase.class, "\"removed\"")).containsExactly(" wrong-type");
    }

    @Test
    void with_a_field_twice_names_the_field() {
        assertThat(desk.told(CloseCase.class, "{\"outcome\":\"removed\",\"outcome\":\"blocked\"}"))
                .containsExactly("/outcome doubled-field");
    }

    @Test
    void with_nul_or_half_a_character_is_turned_down_in_values_and_in_names() {
        assertThat(desk.told(AddNote.class, "{\"audience\":\"bodies\",\"text\":\"a\\u0000b\"}"))
                .containsExactly("/text control-character");
        assertThat(desk.told(AddNote.class, "{\"audience\":\"bodies\",\"text\":\"a\\ud83d b\"}"))
                .containsExactly("/text control-character");
        assertThat(desk.told(AddNote.class, "{\"audience\":\"bodies\",\"text\":\"a\\udc00\"}"))
                .containsExactly("/text control-character");
        assertThat(desk.told(AddNote.class, "{\"audience\":\"bodies\",\"text\":\"ab\",\"a\\u0000\":1}"))
                .containsExactly(" control-character");
        assertThat(desk.told(AddNote.class, "{\"audience\":\"bodies\",\"text\":\"\\ud83d\\ude00 ổn\\n\"}"))
                .isEmpty();
    }

    @Test
    void nested_too_deep_or_too_long_is_cut_off() {
        String deep = "{\"outcome\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
        assertThat(desk.told(CloseCase.class, deep))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("too-deep");
        String longText = "{\"audience\":\"bodies\",\"text\":\"" + "a".repeat(20_001) + "\"}";
        assertThat(desk.told(AddNote.class, longText)).containsExactly("/text too-long");
        String longest = "{\"audience\":\"bodies\",\"text\":\"" + "a".repeat(20_000) + "\"}";
        assertThat(desk.told(AddNote.class, longest)).isEmpty();
        String longName = "{\"" + "n".repeat(5_000) + "\":1}";
        assertThat(desk.told(AddNote.class, longName)).containsExactly(" too-long");
    }

    @Test
    void with_an_empty_text_is_turned_down() {
        assertThat(desk.told(AddNote.class, Map.of("audience", "bodies", "text", " \t ")))
                .containsExactly("/text empty");
    }

    @Test
    void with_a_word_outside_the_list_names_the_words() {
        assertThat(desk.faults(CloseCase.class, Map.of("outcome", "REMOVED"))
                        .getFirst()
                        .values())
                .containsEntry(
                        "allowed",
                        "removed, blocked, sanctioned, remedies_only, no_violation, not_taken_up, prosecuted, annulled");
        assertThat(desk.told(CloseCase.class, Map.of("outcome", 0))).containsExactly("/outcome wrong-type");
    }

    @Test
    void with_something_like_an_id_a_date_or_an_instant_is_turned_down() {
        Map<String, Object> body = SampleBodies.of(ReopenCase.class);
        body.put("at", "2026-11-20 09:30");
        body.put("document", Map.of("number", "82/QĐ-XPHC", "date", "2026-02-30"));
        assertThat(desk.told(ReopenCase.class, body))
                .containsExactlyInAnyOrder("/at not-an-instant", "/document/date not-a-date");
        body.put("at", "+12026-11-20T09:30:00Z");
        body.put("document", Map.of("number", "82/QĐ-XPHC", "date", "0026-02-01"));
        assertThat(desk.told(ReopenCase.class, body))
                .containsExactlyInAnyOrder("/at not-an-instant", "/document/date not-a-date");
        assertThat(desk.told(
                        RecordPayment.class, with(SampleBodies.of(RecordPayment.class), "decisionId", "1-1-1-1-1")))
                .containsExactly("/decisionId not-a-uuid");
        assertThat(desk.told(AddEvidence.class, with(SampleBodies.of(AddEvidence.class), "sha256", "AB".repeat(32))))
                .containsExactly("/sha256 wrong-form");
    }

    @Test
    void with_a_number_out_of_range_or_no_whole_number_is_turned_down() {
        Map<String, Object> body = SampleBodies.of(RecordPayment.class);
        assertThat(desk.told(RecordPayment.class, with(body, "amountVnd", new java.math.BigInteger("9".repeat(30)))))
                .containsExactly("/amountVnd out-of-range");
        assertThat(desk.told(RecordPayment.class, with(body, "amountVnd", 1.5)))
                .containsExactly("/amountVnd wrong-type");
        assertThat(desk.told(RecordPayment.class, with(body, "amountVnd", "15000000")))
                .containsExactly("/amountVnd wrong-type");
        String infinite = new String(
                        SampleBodies.bytes(SampleBodies.of(SuggestClassification.class)), StandardCharsets.UTF_8)
                .replace("0.5", "1e99999");
        assertThat(desk.told(SuggestClassification.class, infinite)).containsExactly("/scores/0/score out-of-range");
        Map<String, Object> lock = with(SampleBodies.of(RequestAccountLock.class), "kind", "temporary");
        assertThat(desk.told(RequestAccountLock.class, with(lock, "days", 5_000_000_000L)))
                .containsExactly("/days out-of-range");
    }

    @Test
    void that_breaks_a_rule_of_a_record_names_the_field_that_the_rule_is_about() {
        assertThat(desk.told(RecordPayment.class, with(SampleBodies.of(RecordPayment.class), "amountVnd", 0)))
                .containsExactly("/amountVnd rule");
        Map<String, Object> document = Map.of("number", "x".repeat(101), "date", "2026-11-20");
        assertThat(desk.told(RecordPayment.class, with(SampleBodies.of(RecordPayment.class), "receipt", document)))
                .containsExactly("/receipt/number rule");
    }

    @Test
    void is_told_everything_that_is_wrong_with_it_at_once() {
        String body = """
                {"at": "2030-01-01T00:00:00Z", "surprise": 1, "title": "", "actDate": "yesterday",
                 "reporter": {"type": "nobody", "name": 7},
                 "items": [{"url": "ftp://x"}, {"url": "https://192.168.1.1/a", "itemId": "x"}, null, {}]}
                """;

        assertThat(desk.told(ReportContent.class, body))
                .contains(
                        "/surprise unknown-field",
                        "/title empty",
                        "/actDate not-a-date",
                        "/reporter/type not-one-of",
                        "/reporter/name wrong-type",
                        "/items/0/url not-a-url",
                        "/items/1/url private-address",
                        "/items/1/itemId unknown-field",
                        "/items/2 null-value",
                        "/items/3/url missing-field");
    }

    @Test
    void with_a_list_of_thousands_is_turned_down() {
        Map<String, Object> act = Map.of("violationType", "AD_FALSE", "endedOn", "2026-11-01");
        Map<String, Object> body =
                with(SampleBodies.of(IssueRecord.class), "acts", java.util.Collections.nCopies(501, act));

        assertThat(desk.told(IssueRecord.class, body)).containsExactly("/acts too-many");
    }

    @Test
    void with_a_rule_broken_beside_an_unknown_field_is_told_both() {
        Map<String, Object> body = with(SampleBodies.of(DecideAppeal.class), "newTotalVnd", -1);
        assertThat(desk.told(DecideAppeal.class, with(body, "surprise", 1)))
                .containsExactlyInAnyOrder("/surprise unknown-field", "/newTotalVnd rule");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new java.util.LinkedHashMap<>(body);
        more.put(name, value);
        return more;
    }
}
