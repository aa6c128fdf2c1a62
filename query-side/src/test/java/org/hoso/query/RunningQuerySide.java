package org.hoso.query;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hoso.cases.Role;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.signin.TestIssuer;
import org.hoso.wire.CaseJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** The whole query side on real stores and a real port, with events written as the command side does. */
@SpringBootTest(
        classes = QuerySide.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=hoso-query",
            "hoso.ledger.sequencer=true",
            "hoso.keys.migrate=true",
            "hoso.keys.create-master-key=true",
            "hoso.keys.master-key-file=target/test-master.key",
            "hoso.limits.rate.per-second=0",
            "hoso.views.checked-within=0s",
            "management.endpoints.web.exposure.include=*",
            "management.endpoint.health.show-details=always"
        })
@Import(RunningQuerySide.Writing.class)
public abstract class RunningQuerySide {
    protected static final Duration SOON = Duration.ofSeconds(120);
    private static final TestPostgres.Database KEYS = TestPostgres.empty();
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    protected TestLedger ledger;

    @Autowired
    protected JdbcClient jdbc;

    @LocalServerPort
    protected int port;

    @TestConfiguration
    static class Writing {
        @Bean
        TestLedger testLedger(
                EventStorageEngine store, Ledger ledger, JdbcClient jdbc, PlatformTransactionManager transactions) {
            return new TestLedger(store, ledger, jdbc, transactions);
        }
    }

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
        registry.add("hoso.signin.issuer", TestIssuer.running()::url);
        registry.add("hoso.keys.url", KEYS::url);
        registry.add("hoso.keys.username", KEYS::user);
    }

    /** The database of the persons' keys. */
    protected static JdbcClient keys() {
        return JdbcClient.create(KEYS.dataSource());
    }

    protected static String officer(Role role, String agency) {
        return TestIssuer.running()
                .token(role.stored() + "@" + agency.toLowerCase(Locale.ROOT), agency, List.of(role.stored()), Map.of());
    }

    protected static String platform(String code) {
        return TestIssuer.running()
                .token(
                        "platform@" + code.toLowerCase(Locale.ROOT),
                        code,
                        List.of(Role.PLATFORM.stored()),
                        Map.of("platform", code));
    }

    protected HttpResponse<String> get(String token, String path) throws Exception {
        return send(token, "GET", path);
    }

    protected HttpResponse<String> get(String token, String path, String header, String value) throws Exception {
        return get(token, path, Map.of(header, value));
    }

    protected HttpResponse<String> get(String token, String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** For a reason, as a case that is not the reader's own work is read. */
    protected HttpResponse<String> look(String token, String path) throws Exception {
        return get(token, path, "Hoso-Reason", "kiem tra dinh ky theo ke hoach 12/KH-TTCP");
    }

    protected HttpResponse<String> send(String token, String method, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    protected HttpResponse<String> post(String token, String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return CaseJson.stored().readTree(answer.body());
    }

    /** The position of the last event written so far. */
    protected long ledgered() {
        long events = jdbc.sql("select count(*) from events.event_entry")
                .query(Long.class)
                .single();
        await().atMost(SOON).until(() -> ledger.head() >= events);
        return events;
    }
}
