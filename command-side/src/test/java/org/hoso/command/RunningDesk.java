package org.hoso.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Sha256;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.hoso.runtime.store.CountedReads;
import org.hoso.wire.CaseJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The command side on a real port with real stores, one for all tests of the desk. */
@SpringBootTest(
        classes = {CommandSide.class, CountedReads.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=hoso-command", "hoso.snapshot.every=20"})
public abstract class RunningDesk {
    public static final TestIssuer ISSUER = TestIssuer.running();
    private static final TestPostgres.Database KEYS = TestPostgres.empty();
    /** One key database, one master key, however many contexts. */
    private static final Path FOLDER = folder();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    public JdbcClient db;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
        registry.add("hoso.keys.url", KEYS::url);
        registry.add("hoso.keys.username", KEYS::user);
        registry.add("hoso.keys.master-key-file", () -> FOLDER.resolve("master.key"));
        registry.add("hoso.keys.create-master-key", () -> true);
        registry.add("hoso.signin.issuer", ISSUER::url);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hoso-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestPostgres.Database keys() {
        return KEYS;
    }

    public HttpResponse<String> report(String url, Map<String, String> headers) throws Exception {
        return send(intake(), "report-content", reportOf(url), headers);
    }

    public HttpResponse<String> send(String token, String path, String body, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/cases/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    public static String intake() {
        return token("officer-intake");
    }

    public static String token(String officer) {
        return ISSUER.token(officer, "ABEI", List.of("intake"), Map.of());
    }

    public static String citizen() {
        return ISSUER.token("citizen-1", "CITIZEN", List.of("reporter"), Map.of());
    }

    public static String url() {
        return "https://facebook.example/posts/" + UUID.randomUUID();
    }

    public static String item() {
        return "{\"item\":{\"url\":\"" + url() + "\"}}";
    }

    public static String reportOf(String... urls) {
        String items = Stream.of(urls).map(url -> "{\"url\":\"" + url + "\"}").collect(Collectors.joining(","));
        return "{\"reporter\":{\"type\":\"citizen\",\"name\":\"Nguyễn Văn Kín\"},\"title\":\"Thuốc lạ\",\"items\":["
                + items + "]}";
    }

    /** The case that handles a link, and what it is there. */
    public record Row(String caseId, String item) {}

    public Row row(String url) {
        return db.sql("select case_id::text, item_id::text from events.open_item where url_hash = ? and state = 'open'")
                .param(Sha256.of(url).value())
                .query((row, n) -> new Row(row.getString(1), row.getString(2)))
                .single();
    }

    public void classified(String caseId) throws Exception {
        String classifier = ISSUER.token("officer-classifier", "ABEI", List.of("classifier"), Map.of());
        String body = "{\"productField\":\"functional_food\",\"violationTypes\":[\"MISLEADING_ATTRIBUTES\"],"
                + "\"actDate\":\"2026-11-02\",\"urgency\":\"normal\",\"reasoning\":\"Quảng cáo gây nhầm lẫn\"}";
        var reply = send(classifier, caseId + "/classify-violation", body, Map.of());
        if (reply.statusCode() != 200) throw new IllegalStateException(reply.body());
    }

    public static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    public static JsonNode json(HttpResponse<String> reply) {
        return CaseJson.stored().readTree(reply.body());
    }
}
