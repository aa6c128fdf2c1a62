package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal text")
class PlantedNamesTest {
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    /** Plain ASCII inside, so that every encoding of it is found by its bytes. */
    private static final List<String> PLANTED = List.of(
            "reporter-" + MARK,
            "contact-" + MARK,
            "title-" + MARK,
            "told-" + MARK,
            "handle-" + MARK,
            "note-" + MARK,
            "subject-" + MARK,
            "0790" + digits(MARK));
    /** Stands in clear on purpose: shows that the search would find what is there. */
    private static final String CLEAR = "product-" + MARK;

    @Test
    @DisplayName("planted in every sealed field, stands in no database file, no document file and no log")
    void nowhere_in_clear() throws Exception {
        Running running = Running.shared();
        Api api = running.api(exchange -> {});
        plant(api);
        flush(running);
        assertThat(ByteScan.of(running).holding(everything())).containsOnlyKeys(CLEAR);
    }

    private static void plant(Api api) {
        Reply reported = api.post(
                "intake@abei",
                "/api/v1/cases/report-content",
                CommandBody.fields(
                        "reporter",
                                CommandBody.fields(
                                        "type", "citizen", "name", PLANTED.get(0), "contact", PLANTED.get(1)),
                        "title", PLANTED.get(2),
                        "description", PLANTED.get(3),
                        "productName", CLEAR,
                        "items",
                                List.of(CommandBody.fields(
                                        "url",
                                        "https://facebook.example/p/" + UUID.randomUUID(),
                                        "handle",
                                        PLANTED.get(4)))));
        assertThat(reported.status()).isEqualTo(201);
        String path = "/api/v1/cases/" + reported.text("caseId");
        assertThat(api.post(
                                "coordinator@abei",
                                path + "/add-note",
                                CommandBody.fields("audience", "bodies", "text", PLANTED.get(5)))
                        .ok())
                .isTrue();
        Reply identified = api.post(
                "recorder@abei",
                path + "/identify-subject",
                CommandBody.fields(
                        "kind",
                        "individual",
                        "role",
                        "advertiser",
                        "abroad",
                        false,
                        "name",
                        PLANTED.get(6),
                        "identityNumber",
                        PLANTED.get(7)));
        assertThat(identified.ok()).as(identified.body().toString()).isTrue();
        String since = "?since=v" + identified.body().path("version").asLong();
        assertThat(api.get("coordinator@abei", path + since).body().toString()).contains(PLANTED.get(6));
        assertThat(api.get("coordinator@abei", path + "/history" + since).body().toString())
                .contains(PLANTED.get(5));
        assertThat(api.call("auditor@gov", "POST", "/api/v1/search", "{\"text\":\"" + CLEAR + "\"}", Map.of())
                        .ok())
                .isTrue();
    }

    private static void flush(Running running) throws SQLException {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>(PLANTED);
        all.add(CLEAR);
        return all;
    }

    private static String digits(String hex) {
        return String.valueOf(Math.floorMod(
                        new java.math.BigInteger(1, HexFormat.of().parseHex(hex)).longValue(), 100_000_000L)
                + 100_000_000L);
    }
}
