package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Both sides as processes of their own, behind the proxy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesTest {
    private static final List<String> NOT_FOR_A_SIDE = List.of("/ops/target", "authorization-server");
    private static final int ROUNDS = 20;

    @TempDir
    private static Path home;

    private static Stores stores;
    private static Side commandSide;
    private static Side querySide;
    private static Proxy proxy;
    private static Api api;
    private static Map<String, String> officer;

    @BeforeAll
    static void start() throws IOException, SQLException {
        stores = new Stores(home);
        commandSide = side(
                        "org.hoso.command.CommandSide",
                        List.of("/query-side/", "mongo"),
                        "--hoso.keys.create-master-key=true")
                .awaitReady();
        querySide = side("org.hoso.query.QuerySide", List.of("/command-side/")).awaitReady();
        proxy = Proxy.before(commandSide.address(), querySide.address(), home);
        api = new Api(proxy.address(), proxy.address(), exchange -> {});
        String token = TestIssuer.running().token("officer-1", "ABEI", List.of("intake", "coordinator"), Map.of());
        officer = Map.of("Authorization", "Bearer " + token, "Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP");
    }

    private static Side side(String main, List<String> others, String... more) throws IOException {
        List<String> without = new ArrayList<>(NOT_FOR_A_SIDE);
        without.addAll(others);
        List<String> settings = new ArrayList<>(List.of(more));
        settings.addAll(List.of(
                "--spring.datasource.url=" + stores.jdbcUrl("hoso"),
                "--hoso.keys.url=" + stores.jdbcUrl("hoso_keys"),
                "--hoso.keys.master-key-file=" + home.resolve("master.key"),
                "--hoso.signin.issuer=" + TestIssuer.running().url()));
        return Side.start(main, home, without, settings);
    }

    @AfterAll
    static void stop() {
        if (proxy != null) proxy.close();
        if (querySide != null) querySide.close();
        if (commandSide != null) commandSide.close();
        if (stores != null) stores.close();
    }

    @Test
    @Order(1)
    @DisplayName("a command is visible across in well under a second")
    void visible_across() {
        String id = reported();
        List<Long> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Reply noted = note(id, "Ghi chú " + round);
            long answered = System.nanoTime();
            long version = noted.body().path("version").asLong();
            KillNineTest.await("version " + version + " on the other side", () -> shows(id, version));
            millis.add((System.nanoTime() - answered) / 1_000_000);
        }
        millis.sort(Long::compare);
        System.out.println("visible across after a median of " + millis.get(ROUNDS / 2) + " ms, at most "
                + millis.getLast() + " ms (polled every 20 ms)");
    }

    @Test
    @Order(2)
    @DisplayName("a search goes to the query side although it is a POST")
    void search_is_a_question() {
        Reply reply = api.call("", "POST", "/api/v1/search", "{}", officer);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    @Test
    @Order(2)
    @DisplayName("the interface's page shows the halves of both sides")
    void described_as_one() {
        assertThat(api.get("", "/v3/api-docs/swagger-config")
                        .body()
                        .path("urls")
                        .toString())
                .contains("\"/v3/api-docs\"", "\"/v3/api-docs/steps\"");
        assertThat(api.get("", "/v3/api-docs").body().path("paths").toString()).contains("/api/v1/board");
        assertThat(api.get("", "/v3/api-docs/steps").body().path("paths").toString())
                .contains("/api/v1/cases/report-content", "/api/v1/cases/{caseId}/impose-sanction");
    }

    @Test
    @Order(3)
    @DisplayName("a database that goes away gives 503 on both sides, and when it is back everything goes on by itself")
    void the_database_goes_away_and_comes_back() {
        String id = reported();
        stores.goAway();
        away(() -> note(id, "Trong lúc mất kết nối"));
        away(() -> history(id));
        stores.comeBack();
        KillNineTest.await(
                "commands taken again", () -> note(id, "Sau khi có lại").status() == 200);
        KillNineTest.await("the view going on", () -> history(id).status() == 200 && shows(id, 1));
        assertThat(new Kept(stores.jdbcUrl("hoso")).events(id)).isEqualTo(2);
    }

    @Test
    @Order(4)
    @DisplayName("a side that is down is a clear 503 at the proxy")
    void a_side_that_is_down() {
        commandSide.close();
        Reply reply = api.call("", "POST", "/api/v1/cases/report-content", Bodies.json(Bodies.report()), officer);
        BadInputTest.problem(reply, 503, "away");
        assertThat(reply.headers().firstValue("Retry-After")).isPresent();
    }

    private static void away(java.util.function.Supplier<Reply> call) {
        KillNineTest.await("503", () -> call.get().status() == 503);
        Reply reply = call.get();
        BadInputTest.problem(reply, 503, "away");
        assertThat(reply.headers().firstValue("Retry-After")).isPresent();
    }

    private static String reported() {
        Reply reply = api.call("", "POST", "/api/v1/cases/report-content", Bodies.json(Bodies.report()), officer);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.text("caseId");
    }

    private static Reply note(String id, String text) {
        return api.call("", "POST", "/api/v1/cases/" + id + "/add-note", Bodies.json(Bodies.note(text)), officer);
    }

    private static Reply history(String id) {
        return api.call("", "GET", "/api/v1/cases/" + id + "/history?limit=200", null, officer);
    }

    private static boolean shows(String id, long version) {
        return history(id)
                .body()
                .path("lines")
                .valueStream()
                .anyMatch(line -> line.path("version").asLong(-1) == version);
    }
}
