package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardTest extends RunningQuerySide {
    private static final Instant LONG_PAST = Instant.parse("2026-10-06T02:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2999-01-01T00:00:00Z");
    private final String central = officer(Role.COORDINATOR, "ABEI");

    private String mark;
    private BoardedCase late;
    private BoardedCase early;
    private BoardedCase timeless;
    private long position;

    @BeforeEach
    void fillTheBoard() {
        mark = "m" + UUID.randomUUID().toString().replace("-", "");
        late = BoardedCase.of("Viên uống Đường An " + mark, "HCM", LONG_PAST);
        early = BoardedCase.of("Trà giảm cân " + mark, "HN", FAR_OFF);
        timeless = BoardedCase.of("Kem dưỡng da " + mark, "HN", null);
        ledger.append(timeless.reported());
        ledger.append(early.reported(), early.notified("FACEBOOK"));
        ledger.append(late.reported());
        position = ledgered();
    }

    @Test
    @DisplayName(
            "What is due first comes first, what is never due last; each row says who is waited for, why and until when")
    void rows_in_the_order_they_press() throws Exception {
        HttpResponse<String> answer = board(central, "");
        assertThat(numbers(answer))
                .containsExactly(
                        late.number().value(),
                        early.number().value(),
                        timeless.number().value());
        assertThat(answer.headers().firstValueAsLong("Hoso-Position").orElseThrow())
                .isGreaterThanOrEqualTo(position);
        JsonNode first = json(answer).get("rows").get(0);
        assertThat(first.get("overdue").asBoolean()).isTrue();
        assertThat(first.get("status").asString()).isEqualTo("received");
        assertThat(first.get("accountable").get("agency").asString()).isEqualTo("ABEI");
        assertThat(first.get("turn").get("code").asString()).isEqualTo("ABEI");
        assertThat(first.get("why").get("code").asString()).isEqualTo("to_classify");
        assertThat(first.get("why").get("sentence").get("vi").asString()).isEqualTo("Chờ phân loại vi phạm");
        assertThat(first.get("due").get("at").asString()).isEqualTo(LONG_PAST.toString());
        assertThat(first.get("due").get("clock").asString()).isEqualTo("triage");
    }

    @Test
    @DisplayName("Overdue, open track and body waited for narrow the board")
    void the_board_narrows() throws Exception {
        assertThat(numbers(board(central, "&overdue=true")))
                .containsExactly(late.number().value());
        assertThat(numbers(board(central, "&overdue=false")))
                .containsExactly(early.number().value(), timeless.number().value());
        assertThat(numbers(board(central, "&track=removal")))
                .containsExactly(early.number().value());
        assertThat(numbers(board(central, "&agency=ABEI"))).hasSize(3);
        assertThat(numbers(board(central, "&agency=VFA"))).isEmpty();
    }

    @Test
    @DisplayName("A page ends at a place: rows that come before it repeat nothing and skip nothing")
    void pages_hold_while_rows_come() throws Exception {
        JsonNode first = json(board(central, "&limit=1"));
        assertThat(numbers(first)).containsExactly(late.number().value());
        ledger.append(BoardedCase.of("Mới hơn " + mark, "HCM", LONG_PAST.minusSeconds(60))
                .reported());
        position = ledgered();
        JsonNode second =
                json(board(central, "&limit=1&after=" + first.get("next").asString()));
        assertThat(numbers(second)).containsExactly(early.number().value());
        JsonNode third =
                json(board(central, "&limit=1&after=" + second.get("next").asString()));
        assertThat(numbers(third)).containsExactly(timeless.number().value());
        assertThat(third.hasNonNull("next")).isFalse();
    }

    @Test
    @DisplayName("Another central body sees every case, a province those of its area, a citizen none of these")
    void each_reader_its_own_cases() throws Exception {
        assertThat(numbers(board(officer(Role.EXPERT, "IDEA"), ""))).hasSize(3);
        assertThat(numbers(board(officer(Role.CLASSIFIER, "SVH_HCM"), "")))
                .containsExactly(late.number().value());
        assertThat(numbers(board(officer(Role.REPORTER, "CITIZEN"), ""))).isEmpty();
    }

    @Test
    @DisplayName("A platform sees the case it was addressed in, its own part of it, and finds it by nothing else")
    void a_platform_sees_its_own_part() throws Exception {
        JsonNode seen = json(board(platform("FACEBOOK"), ""));
        assertThat(numbers(seen)).containsExactly(early.number().value());
        JsonNode row = seen.get("rows").get(0);
        assertThat(row.get("status").asString()).isEqualTo("verifying");
        assertThat(StreamSupport.stream(row.get("tracks").spliterator(), false)
                        .map(track -> track.get("track").asString()))
                .doesNotContain("coordination");
        assertThat(row.hasNonNull("due")).isFalse();
        assertThat(numbers(board(platform("FACEBOOK"), "&track=coordination"))).isEmpty();
        assertThat(numbers(board(platform("FACEBOOK"), "&overdue=true"))).isEmpty();
        assertThat(numbers(board(platform("TIKTOK"), ""))).isEmpty();
    }

    @Test
    @DisplayName("Words are found with or without diacritics; all of them must be there")
    void search_knows_diacritics() throws Exception {
        assertThat(found("{\"text\":\"ĐƯỜNG an %s\"}"))
                .containsExactly(late.number().value());
        assertThat(found("{\"text\":\"duong an %s\"}"))
                .containsExactly(late.number().value());
        assertThat(found("{\"text\":\"dương an %s\"}")).isEmpty();
        assertThat(found("{\"text\":\"duong giam %s\"}")).isEmpty();
        assertThat(found("{\"text\":\"%s " + timeless.number() + "\"}"))
                .containsExactly(timeless.number().value());
    }

    @Test
    @DisplayName("A search narrows by codes and by the day of opening in Viet Nam")
    void search_narrows() throws Exception {
        assertThat(
                        found(
                                "{\"text\":\"%s\",\"productField\":\"functional_food\",\"from\":\"2026-10-05\",\"to\":\"2026-10-05\"}"))
                .hasSize(3);
        assertThat(found("{\"text\":\"%s\",\"to\":\"2026-10-04\"}")).isEmpty();
        assertThat(found("{\"text\":\"%s\",\"status\":\"closed\"}")).isEmpty();
        assertThat(found("{\"text\":\"%s\",\"violationType\":\"none.such\"}")).isEmpty();
    }

    @Test
    @DisplayName(
            "What was typed without a letter or digit finds nothing, for whoever searches; nothing typed does not narrow")
    void signs_alone_find_nothing() throws Exception {
        for (String reader : List.of(central, platform("FACEBOOK")))
            for (String sign : List.of("%", "_", "🙂", "***", "'\\\"")) {
                HttpResponse<String> searched =
                        post(reader, "/api/v1/search?since=" + position, "{\"text\":\"" + sign + "\"}");
                assertThat(searched.statusCode()).as(searched.body()).isEqualTo(200);
                assertThat(numbers(searched)).as(sign).isEmpty();
                String typed = URLEncoder.encode(sign.replace("\\", ""), StandardCharsets.UTF_8);
                assertThat(numbers(get(reader, "/api/v1/board?text=" + typed))).isEmpty();
            }
        assertThat(found("{\"text\":\"🙂 %s 100%\"}")).isEmpty();
        assertThat(found("{\"text\":\"🙂 %s %\"}")).hasSize(3);
        assertThat(numbers(post(central, "/api/v1/search?since=" + position, "{\"text\":\" \",\"limit\":2}")))
                .hasSize(2);
    }

    @Test
    @DisplayName("A body asks for its own work: the cases in which it is its turn, none that is closed")
    void a_board_of_ones_own() throws Exception {
        assertThat(numbers(board(central, "&mine=true"))).hasSize(3);
        assertThat(numbers(board(officer(Role.EXPERT, "IDEA"), "&mine=true"))).isEmpty();
        assertThat(numbers(board(officer(Role.EXPERT, "IDEA"), "&mine=false"))).hasSize(3);
        assertThat(numbers(board(platform("FACEBOOK"), "&mine=true")))
                .containsExactly(early.number().value());
        ledger.append(late.closed());
        position = ledgered();
        assertThat(numbers(board(central, "&mine=true")))
                .containsExactly(early.number().value(), timeless.number().value());
        assertThat(numbers(board(central, "&open=true"))).hasSize(2);
        assertThat(numbers(board(central, "&open=false")))
                .containsExactly(late.number().value());
        assertThat(found("{\"text\":\"%s\",\"open\":false}"))
                .containsExactly(late.number().value());
        assertThat(found("{\"text\":\"%s\",\"mine\":true}")).hasSize(2);
    }

    @Test
    @DisplayName("What is asked wrongly is refused with the place of each mistake")
    void wrong_questions_are_refused() throws Exception {
        assertThat(faults(post(central, "/api/v1/search", "{\"titel\":\"x\"}")))
                .containsExactly("/titel unknown-field");
        assertThat(faults(post(central, "/api/v1/search", "{\"from\":\"soon\"}")))
                .containsExactly("/from not-a-date");
        assertThat(faults(post(central, "/api/v1/search", "{\"limit\":0,\"after\":\"x\",\"agency\":\"$ne\"}")))
                .containsExactlyInAnyOrder("/limit out-of-range", "/after wrong-form", "/agency wrong-form");
        assertThat(faults(post(central, "/api/v1/search", "[]"))).containsExactly(" wrong-type");
        assertThat(faults(post(central, "/api/v1/search", "{\"text\":"))).containsExactly(" malformed-json");
        assertThat(faults(get(central, "/api/v1/board?track=none&limit=201")))
                .containsExactlyInAnyOrder("/track wrong-form", "/limit out-of-range");
        assertThat(get("nobody", "/api/v1/board").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> board(String token, String more) throws Exception {
        HttpResponse<String> answer = get(
                token,
                "/api/v1/board?since=" + position + "&text=" + URLEncoder.encode(mark, StandardCharsets.UTF_8) + more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private List<String> found(String body) throws Exception {
        HttpResponse<String> answer = post(central, "/api/v1/search?since=" + position, body.replace("%s", mark));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return numbers(answer);
    }

    private static List<String> numbers(HttpResponse<String> answer) {
        return numbers(json(answer));
    }

    private static List<String> numbers(JsonNode board) {
        List<String> numbers = new ArrayList<>();
        board.get("rows").forEach(row -> numbers.add(row.get("caseNumber").asString()));
        return numbers;
    }

    private static List<String> faults(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        List<String> faults = new ArrayList<>();
        json(answer)
                .get("errors")
                .forEach(fault -> faults.add(fault.get("pointer").asString() + " "
                        + fault.get("code").asString()));
        return faults;
    }
}
