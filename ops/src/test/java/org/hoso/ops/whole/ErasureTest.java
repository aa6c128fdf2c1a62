package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Erased persons")
class ErasureTest {
    private static final int CASES = 334;
    private static final int PERSONS_A_CASE = 3;
    private static final int OFFICERS = 6;

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName("a thousand of them: no byte of theirs in any file, their keys in none; every proof still holds")
    void a_thousand() throws Exception {
        List<Planted> all = atOnce(IntStream.range(0, CASES).boxed().toList(), n -> Planted.in(api, n));
        Planted sample = all.getLast();
        assertThat(texts(sample)).contains(Planted.MARK);
        lookedFor(sample);
        List<byte[]> keys = keysOf(all);
        assertThat(keys).hasSize(CASES * PERSONS_A_CASE);
        flush();
        assertNothingInClear();
        assertThat(ByteScan.of(running).found(keys)).isEqualTo(keys.size());

        atOnce(all, planted -> {
            planted.erase();
            return planted;
        });
        sample.matter()
                .until(
                        "intake@abei",
                        "its texts as erased",
                        file -> !file.toString().contains(Planted.MARK));
        awaitNoKey(all);

        assertThat(texts(sample)).doesNotContain(Planted.MARK).contains("erased");
        assertThat(readers(sample)).contains("\"withheld\":\"erased\"").doesNotContain(Planted.MARK);
        awaitNoTrace(keys);
        flush();
        assertNothingInClear();
        assertThat(text(
                        "hoso",
                        "select bool_and(l.leaf = events.leaf(e, l.ledgered_at))::text from events.ledger l"
                                + " join events.event_entry e using (global_index)"))
                .isEqualTo("true");
        assertThat(text(
                        "hoso_keys",
                        "select count(*)::text from person_identity i"
                                + " where not exists (select from person_key k where k.person = i.person)"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("in several cases: one that goes on keeps the person in all, and each that loses texts says so")
    void several_cases() {
        String number = Planted.number("3", 0);
        Planted first = Planted.in(api, 999, number);
        Planted second = Planted.in(api, 999, number);
        StoryCase open = new StoryStart(api, Instant.now())
                .reported("intake@abei", Instant.now().minus(Duration.ofDays(2)), Planted.report(998));
        String subject = Planted.subject(open.later(Duration.ofHours(1)), number);

        awaitOccurrences(first, 3);
        first.matter()
                .refused(
                        "dpo@mocst",
                        "erase-person",
                        Planted.erasure(first.matter(), first.subject()),
                        "kept-while-open");
        open.step("intake@abei", "reject-report", fields("reason", "no_violation"));
        first.matter().later(Duration.ofHours(30));
        first.erase(first.subject());

        for (StoryCase other : List.of(second.matter(), open))
            other.until(
                    "coordinator@abei",
                    "no text of the person",
                    file -> other.history("auditor@gov").toString().contains("case.person-erased"));
        assertThat(open.history("auditor@gov").toString()).contains(subject);
    }

    @Test
    @DisplayName("only a data protection officer erases; what is asked wrongly is named")
    void rights_and_shape() {
        Planted planted = Planted.in(api, 997);
        StoryCase matter = planted.matter();
        matter.refused("coordinator@abei", "erase-person", Planted.erasure(matter, planted.subject()), "wrong-role");
        var wrong = matter.ask("dpo@mocst", "erase-person", fields("about", "nobody", "legalBasis", " "));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().toString()).contains("/about", "/legalBasis", "/document");
        assertThat(texts(planted)).contains(Planted.MARK);
    }

    @Test
    @DisplayName(
            "in the register of subjects: the entry stays and counts, the name is gone from list, detail, past and search")
    void in_the_register() {
        List<Exchange> seen = Collections.synchronizedList(new ArrayList<>());
        Api heard = running.api(seen::add);
        StoryCase matter = new StoryStart(heard, Instant.now())
                .reported("intake@abei", Instant.now().minus(Duration.ofDays(3)), Planted.report(996))
                .later(Duration.ofHours(1));
        String subject = Planted.subject(matter, Planted.number("4", 0));
        matter.step(
                "coordinator@abei",
                "refer-conduct",
                fields("subjectId", subject, "toAgency", "NTBD", "document", matter.document("4/CV")));
        matter.step("intake@abei", "reject-report", fields("reason", "no_violation"));
        matter.later(Duration.ofHours(1));
        String list = "/api/v1/subjects?kind=individual&text=" + matter.number();
        String named = Planted.MARK + "-subject";
        JsonNode before = register(heard, list, told -> told.contains(named) && told.contains("NTBD"));
        String entry = "/api/v1/subjects/" + before.at("/subjects/0/key").asString();
        assertThat(heard.get("intake@abei", entry).body().toString()).contains(named);

        matter.step("dpo@mocst", "erase-person", Planted.erasure(matter, subject));
        JsonNode after = register(heard, list, told -> !told.contains(named));
        assertThat(after.path("subjects"))
                .hasSameSizeAs(before.path("subjects"))
                .hasSize(1);
        String past = entry + "?knownAt=" + before.path("position").asLong();
        for (JsonNode one : List.of(
                after.at("/subjects/0"),
                heard.get("intake@abei", entry).body(),
                heard.get("intake@abei", past).body())) {
            assertThat(one.path("cases")).hasSize(1);
            assertThat(one.at("/cases/0/party/name/withheld").asString()).isEqualTo("erased");
            assertThat(one.at("/cases/0/party/conductReferrals/0/toAgency").asString())
                    .isEqualTo("NTBD");
            assertThat(one.toString()).doesNotContain(Planted.MARK);
        }
        assertThat(heard.get("intake@abei", "/api/v1/subjects?text=" + named)
                        .body()
                        .path("subjects"))
                .isEmpty();
        assertThat(heard.post("coordinator@abei", "/api/v1/search", fields("text", named))
                        .body()
                        .toString())
                .doesNotContain(matter.number());
        List.of("?kind=robot", "/none", "/" + subject)
                .forEach(odd -> heard.get("intake@abei", "/api/v1/subjects" + odd));
        heard.get("platform@facebook", "/api/v1/subjects");
        OpenApiCheck check = new OpenApiCheck(api.get("", "/v3/api-docs").body().toString());
        assertThat(seen.stream()
                        .filter(one -> one.path().startsWith("/api/v1/subjects"))
                        .flatMap(one -> check.faults(one).stream())
                        .distinct())
                .isEmpty();
    }

    private static JsonNode register(Api api, String path, Predicate<String> told) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> api.get("intake@abei", path).body(), body -> told.test(body.toString()));
    }

    /** Somebody opens who reported, for a reason that names them. */
    private void lookedFor(Planted planted) {
        Map<String, String> why = Map.of("Hoso-Reason", "goi cho " + Planted.MARK + " theo van ban 12/CV");
        String path = "/api/v1/cases/" + planted.matter().caseId();
        assertThat(api.call("recorder@abei", "GET", path, null, why).status()).isEqualTo(200);
        Instant deadline = Instant.now().plusSeconds(30);
        while (!readers(planted).contains("goi cho " + Planted.MARK + " theo van ban 12/CV"))
            assertThat(Instant.now()).isBefore(deadline);
    }

    private String readers(Planted planted) {
        String path = "/api/v1/cases/" + planted.matter().caseId() + "/readers";
        return api.look("auditor@gov", path).body().toString();
    }

    /** Everything that an officer of the accountable body can read of the case. */
    private String texts(Planted planted) {
        return planted.matter().file("intake@abei")
                + planted.matter().history("coordinator@abei").toString();
    }

    private List<byte[]> keysOf(List<Planted> all) throws SQLException {
        List<byte[]> keys = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso_keys"));
                ResultSet rows = connection.createStatement().executeQuery(KEYS.formatted("wrapped", refs(all)))) {
            while (rows.next()) keys.add(rows.getBytes(1));
        }
        return keys;
    }

    private static final String KEYS = "select %s from person_key where person in"
            + " (select person from person_ref where ref in (%2$s)"
            + " union select person from person_earlier where ref in (%2$s))";

    private static String refs(List<Planted> all) {
        return all.stream()
                .flatMap(one -> one.ids().stream())
                .map(id -> "'" + id + "'")
                .collect(java.util.stream.Collectors.joining(","));
    }

    private void awaitNoKey(List<Planted> all) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> text("hoso_keys", KEYS.formatted("count(*)::text", refs(all)))
                                .equals("0")
                        && text("hoso", "select count(*)::text from events.erasure where done_at is null")
                                .equals("0"));
    }

    private void awaitOccurrences(Planted one, int cases) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> {
            String person =
                    text("hoso_keys", "select person::text from person_ref where ref = '" + one.subject() + "'");
            return text("hoso", "select count(*)::text from events.person_case where person = '" + person + "'")
                    .equals(String.valueOf(cases));
        });
    }

    /** By some officers beside one another, as it is in real life; in the order given. */
    private static <T, R> List<R> atOnce(List<T> all, Function<T, R> work) throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(OFFICERS)) {
            List<R> done = new ArrayList<>();
            for (Future<R> one : officers.invokeAll(all.stream()
                    .<Callable<R>>map(each -> () -> work.apply(each))
                    .toList())) done.add(one.get());
            return done;
        }
    }

    private void assertNothingInClear() throws Exception {
        assertThat(ByteScan.of(running).holding(List.of(Planted.MARK, Planted.DIGITS)))
                .isEmpty();
    }

    /** What is in memory only goes to the files; log segments from before that go away. */
    /** In no file, the write-ahead log among them: nobody but the system itself has turned it. */
    private void awaitNoTrace(Collection<byte[]> keys) throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (ByteScan.of(running).found(keys) > 0) assertThat(Instant.now()).isBefore(deadline);
    }

    private void flush() throws SQLException {
        for (String statement : List.of("select pg_switch_wal()", "checkpoint", "select pg_switch_wal()", "checkpoint"))
            try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                    Statement flushing = connection.createStatement()) {
                flushing.execute(statement);
            }
    }

    private String text(String database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl(database));
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
