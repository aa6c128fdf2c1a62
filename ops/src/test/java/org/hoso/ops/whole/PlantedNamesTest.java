package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Fields;
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
        Map<String, List<Path>> found = new java.util.TreeMap<>();
        for (Path file : files(running)) {
            byte[] bytes = read(file);
            for (String text : everything())
                if (contains(bytes, text))
                    found.computeIfAbsent(text, t -> new ArrayList<>()).add(file);
        }
        assertThat(found).containsOnlyKeys(CLEAR);
    }

    private static void plant(Api api) {
        Reply reported = api.post(
                "intake@abei",
                "/api/v1/cases/report-content",
                Fields.fields(
                        "reporter", Fields.fields("type", "citizen", "name", PLANTED.get(0), "contact", PLANTED.get(1)),
                        "title", PLANTED.get(2),
                        "description", PLANTED.get(3),
                        "productName", CLEAR,
                        "items",
                                List.of(Fields.fields(
                                        "url",
                                        "https://facebook.example/p/" + UUID.randomUUID(),
                                        "handle",
                                        PLANTED.get(4)))));
        assertThat(reported.status()).isEqualTo(201);
        String path = "/api/v1/cases/" + reported.text("caseId");
        assertThat(api.post(
                                "coordinator@abei",
                                path + "/add-note",
                                Fields.fields("audience", "bodies", "text", PLANTED.get(5)))
                        .ok())
                .isTrue();
        Reply identified = api.post(
                "recorder@abei",
                path + "/identify-subject",
                Fields.fields(
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

    private static List<Path> files(Running running) throws IOException {
        try (Stream<Path> all = Files.walk(running.data())) {
            List<Path> files = new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("postgres-work"))
                    .toList());
            files.add(running.log());
            assertThat(files).anyMatch(file -> file.toString().contains("mongo"));
            return files;
        }
    }

    /** A file that the server removed between listing and reading holds nothing any more. */
    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>(PLANTED);
        all.add(CLEAR);
        return all;
    }

    private static boolean contains(byte[] bytes, String text) {
        return indexOf(bytes, text.getBytes(StandardCharsets.UTF_8))
                || indexOf(bytes, text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean indexOf(byte[] bytes, byte[] wanted) {
        outer:
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) if (bytes[i + j] != wanted[j]) continue outer;
            return true;
        }
        return false;
    }

    private static String digits(String hex) {
        return String.valueOf(Math.floorMod(
                        new java.math.BigInteger(1, HexFormat.of().parseHex(hex)).longValue(), 100_000_000L)
                + 100_000_000L);
    }
}
