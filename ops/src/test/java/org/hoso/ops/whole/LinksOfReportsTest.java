package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Links that people send in")
class LinksOfReportsTest {
    private static final String REPORT = "/api/v1/cases/report-content";
    private static final String NUMBERS = "/api/v1/registry/case-numbers";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName(
            "of a joining report stand in the case with all else that was sent, and an urgent one shows on the board")
    void nothing_is_lost() {
        String post = "https://www.facebook.com/x/posts/" + UUID.randomUUID();
        String video =
                "https://www.tiktok.com/@x/video/" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        Reply first = report("intake@abei", Map.of(), post);
        Reply joined = report(
                "intake@abei",
                Map.of("urgency", "urgent", "productName", "Viên uống Demo", "claimedEffect", "Khỏi hẳn sau một tuần"),
                post.replace("www.", "m.").replace("https://", ""),
                "zalo.me/" + post.hashCode(),
                video);
        assertThat(joined.text("caseId")).isEqualTo(first.text("caseId"));
        List<String> created = texts(joined.body().path("created").path("itemIds"));
        assertThat(created).hasSize(2);
        String since = "?since=v" + joined.body().path("version").asLong();
        JsonNode file = api.get("intake@abei", "/api/v1/cases/" + first.text("caseId") + since)
                .body();
        assertThat(file.path("items")
                        .valueStream()
                        .map(item -> item.path("itemId").asString()))
                .hasSize(3)
                .containsAll(created);
        JsonNode report = file.path("reports").path("filed").path(1);
        assertThat(report.path("urgency").asString()).isEqualTo("urgent");
        assertThat(report.path("productName").asString()).isEqualTo("Viên uống Demo");
        assertThat(report.path("claimedEffect").toString()).contains("Khỏi hẳn");
        assertThat(report.path("links")).hasSize(3);
        assertThat(report.path("links").path(0).path("original").toString()).contains("m.facebook.com");
        assertThat(row(first, joined).has("urgentSince")).isTrue();
        Reply again = report("reporter@demo", Map.of(), video);
        assertThat(again.text("caseId")).isEqualTo(first.text("caseId"));
    }

    @Test
    @DisplayName(
            "an officer's platform must fit the address; a citizen's word is kept beside, and short links are warned of")
    void platforms() {
        String site = "moi-" + UUID.randomUUID() + ".vn";
        Reply refused = api.post("intake@abei", REPORT, body(Map.of(), fields("url", site, "platform", "FACEBOOK")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("platform-not-of-address");
        assertThat(refused.body().path("details").path("platform").asString()).isEqualTo("WEBSITE_VN");
        Reply taken = api.post(
                "reporter@demo",
                REPORT,
                body(
                        Map.of(),
                        fields("url", site, "platform", "FACEBOOK", "itemKind", "clip"),
                        fields("url", "fb.watch/" + site)));
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(texts(taken.body().path("links"), "code"))
                .containsExactlyInAnyOrder("declared-otherwise", "short-link");
        assertThat(taken.body().path("links").findValues("said").toString()).doesNotContain("WEBSITE_VN", "(");
        JsonNode item = api.look("coordinator@abei", "/api/v1/cases/" + taken.text("caseId") + "?since=v0")
                .body()
                .path("items")
                .path(0);
        assertThat(item.path("platform").asString()).isEqualTo("WEBSITE_VN");
        assertThat(item.path("itemKind").asString()).isEqualTo("other");
        assertThat(item.path("declared").path("platform").asString()).isEqualTo("FACEBOOK");
    }

    @Test
    @DisplayName("an imported line that joins names where its other links went")
    void imported() throws Exception {
        String one = "https://facebook.example/" + UUID.randomUUID();
        String two = "https://facebook.example/" + UUID.randomUUID();
        Reply first = report("intake@abei", Map.of(), one);
        Reply second = report("intake@abei", Map.of(), two);
        String line = CaseJson.stored()
                .writeValueAsString(body(
                        Map.of(),
                        fields("url", one),
                        fields("url", two),
                        fields("url", one + "/moi", "platform", "ZALO")));
        HttpRequest request = HttpRequest.newBuilder(running.address().resolve("/api/v1/cases/import"))
                .header("Authorization", "Bearer " + api.token("intake@abei"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(line))
                .build();
        JsonNode told = CaseJson.stored()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
        assertThat(told.path("outcome").asString()).as(told.toString()).isEqualTo("joined");
        assertThat(told.path("caseNumber").asString()).isEqualTo(first.text("caseNumber"));
        assertThat(told.path("alsoIn").path(0).path("caseNumber").asString()).isEqualTo(second.text("caseNumber"));
        assertThat(report("intake@abei", Map.of(), one + "/moi").text("caseId")).isEqualTo(first.text("caseId"));
    }

    @Test
    @DisplayName("are found as they are read and as a browser sends them, as a link and among other words")
    void found_with_letters() {
        String mark = UUID.randomUUID().toString();
        String read = "https://www.facebook.example/Thuốc-nam/đường-huyết-" + mark + "?loại=gói";
        String sent = "https://www.facebook.example/Thu%E1%BB%91c-nam/%C4%91%C6%B0%E1%BB%9Dng-huy%E1%BA%BFt-" + mark
                + "?lo%E1%BA%A1i=g%C3%B3i";
        String number = report("intake@abei", Map.of(), read).text("caseNumber");
        KillNineTest.await(
                "the board shows the case", () -> found(fields("text", number)).equals(List.of(number)));
        for (String typed : List.of(read, sent)) {
            assertThat(found(fields("url", typed))).as("url " + typed).containsExactly(number);
            assertThat(found(fields("text", typed))).as("text " + typed).containsExactly(number);
        }
        assertThat(found(fields("text", "đường-huyết-" + mark))).containsExactly(number);
    }

    private List<String> found(Map<String, Object> asked) {
        Reply reply = api.post("coordinator@abei", "/api/v1/search", asked);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body().path("rows").findValuesAsString("caseNumber");
    }

    @Test
    @DisplayName(
            "a number that is no case's is told as in hand, not known or burnt, to who may know it and to nobody else")
    void case_numbers() throws Exception {
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        Kept kept = Kept.by(running);
        String draw =
                "select nextval('events.case_running') from (select pg_advisory_xact_lock_shared(hashtext('hoso.case_number'), 0)) l";
        try (Connection drawing = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = drawing.createStatement()) {
            drawing.setAutoCommit(false);
            var drawn = statement.executeQuery(draw);
            drawn.next();
            String number = "HS-%d-%06d".formatted(year, drawn.getLong(1));
            Reply next = report("intake@abei", Map.of(), "https://facebook.example/" + UUID.randomUUID());
            assertThat(next.text("caseNumber")).isGreaterThan(number);
            assertThat(gap(year, number).path("state").asString()).isEqualTo("in_hand");
            drawing.rollback();
            assertThat(gap(year, number).path("state").asString()).isEqualTo("not_known");
            assertThat(gap(year, number).path("before").asString()).isNotEmpty();
            kept.run("insert into events.burnt_case_number (number, cause) values ('" + number + "', 'failed')");
            assertThat(gap(year, number).path("state").asString()).isEqualTo("burnt");
        }
        JsonNode told = api.get("auditor@gov", NUMBERS + "?year=" + year).body();
        assertThat(told.path("drawn").asLong())
                .isEqualTo(told.path("used").asLong() + told.path("gaps").size());
        assertThat(api.get("auditor@gov", NUMBERS + "?year=2020")
                        .body()
                        .path("drawn")
                        .asLong())
                .isZero();
        for (String officer : List.of("auditor@ttcp", "admin@hoso", "coordinator@abei", "coordinator@mocst"))
            assertThat(api.get(officer, NUMBERS).status()).as(officer).isEqualTo(200);
        for (String officer :
                List.of("coordinator@vfa", "intake@abei", "reporter@demo", "platform@facebook", "coordinator@svh_hn"))
            assertThat(api.get(officer, NUMBERS).status()).as(officer).isEqualTo(403);
        for (String bad : List.of("26", "x", "0000", "20266", "%00"))
            assertThat(api.get("auditor@gov", NUMBERS + "?year=" + bad).status())
                    .as(bad)
                    .isEqualTo(400);
    }

    private JsonNode gap(int year, String number) {
        return api.get("auditor@gov", NUMBERS + "?year=" + year)
                .body()
                .path("gaps")
                .valueStream()
                .filter(gap -> gap.path("number").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode row(Reply first, Reply joined) {
        String text = first.text("caseNumber");
        String position = joined.body().path("position").asString("");
        String since = position.isEmpty() ? "" : "&since=" + position;
        return api.get("coordinator@abei", "/api/v1/board?text=" + text + since)
                .body()
                .path("rows")
                .path(0);
    }

    private Reply report(String officer, Map<String, Object> more, String... urls) {
        Object[] items = Stream.of(urls).map(url -> fields("url", url)).toArray();
        return api.post(officer, REPORT, body(more, items));
    }

    private static Map<String, Object> body(Map<String, Object> more, Object... items) {
        Map<String, Object> body = Bodies.report();
        body.put("items", List.of(items));
        body.putAll(more);
        return body;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(member).asString()));
        return texts;
    }
}
