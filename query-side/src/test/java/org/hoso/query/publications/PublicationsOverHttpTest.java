package org.hoso.query.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.TableCheck;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.figures.RandomNotices;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.paper.PrintedPages;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/publications, and what leads to one")
class PublicationsOverHttpTest extends RunningQuerySide {
    private static final String DRAFT = "/api/v1/publishing/draft?period=2024-05";
    private static final HttpClient ANYBODY = HttpClient.newHttpClient();
    private static boolean told;
    private static UUID first = UUID.randomUUID();
    private static UUID second = UUID.randomUUID();

    private final String officer = officer(Role.LISTS, "ABEI");

    /** A month's notices, published; later events of the same notices, and of others; then restated. */
    @BeforeEach
    void tellOnce() throws Exception {
        if (told) return;
        told = true;
        List<CaseEvent> month = events(2024, 40, 600);
        int half = month.size() * 2 / 3;
        ledger.append(month.subList(0, half));
        JsonNode draft = draft();
        publish(new FiguresProposed(by(Role.LISTS), at(), first, table(draft)), first);
        ledger.append(month.subList(half, month.size()));
        ledger.append(events(2025, 30, 300));
        JsonNode again = draft();
        assertThat(again.path("differs").asBoolean()).isTrue();
        assertThat(again.path("standing").asString()).isEqualTo(first.toString());
        publish(new RestatementProposed(by(Role.LISTS), at(), second, first, table(again), causes(again)), second);
    }

    private static List<CaseEvent> events(int year, int cases, int moves) {
        return RandomNotices.of(year, cases, moves, Instant.parse(year + "-05-03T01:00:00Z"), year * 100).stream()
                .map(LedgeredCaseEvent::event)
                .toList();
    }

    private void publish(org.hoso.publications.PublicationEvent proposal, UUID id) {
        ledger.append(proposal);
        ledger.append(new FiguresPublished(by(Role.COORDINATOR), at(), id));
    }

    private JsonNode draft() throws Exception {
        long head = ledgered();
        HttpResponse<String> answer = get(officer, DRAFT + "&position=" + head + "&since=" + head);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static FigureTable table(JsonNode draft) {
        return CaseJson.stored().treeToValue(draft.at("/proposal/table"), FigureTable.class);
    }

    private static List<ChangeCause> causes(JsonNode draft) {
        List<ChangeCause> causes = new ArrayList<>();
        draft.at("/proposal/causes")
                .forEach(cause -> causes.add(CaseJson.stored().treeToValue(cause, ChangeCause.class)));
        return causes;
    }

    private static org.hoso.cases.Actor by(Role role) {
        return Varied.officer(role, "ABEI");
    }

    private static Instant at() {
        return Instant.parse("2026-11-27T05:00:00Z");
    }

    private HttpResponse<byte[]> read(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int n = 0; n < headers.length; n += 2) request.header(headers[n], headers[n + 1]);
        return ANYBODY.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode shown(UUID id) throws Exception {
        HttpResponse<byte[]> answer = read("/api/v1/publications/" + id + "?since=" + ledgered());
        assertThat(answer.statusCode()).isEqualTo(200);
        return CaseJson.stored().readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("are read by anybody, without signing in, each with the query's version and its place in the ledger")
    void anybody() throws Exception {
        JsonNode publication = shown(first);
        assertThat(publication.path("position").asLong()).isPositive();
        assertThat(publication.at("/figures/0/version").asInt()).isEqualTo(2);
        assertThat(publication.path("restatedBy").asString()).isEqualTo(second.toString());
        JsonNode restated = shown(second);
        assertThat(restated.path("restates").asString()).isEqualTo(first.toString());
        assertThat(restated.path("causes")).isNotEmpty();
        assertThat(restated.at("/causes/0/said/vi").asString()).isNotBlank();
        HttpResponse<byte[]> list = read("/api/v1/publications");
        assertThat(new String(list.body(), StandardCharsets.UTF_8)).contains(first.toString(), second.toString());
        assertThat(list.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
    }

    @Test
    @DisplayName(
            "the numbers of the published place are made again, identical, after whatever came later; what they read now is the restatement")
    void recomputed() throws Exception {
        long head = ledgered();
        JsonNode again = json(get(officer, "/api/v1/publications/" + first + "/recomputed?knownAt=" + head));
        assertThat(again.path("identical").asBoolean()).as(again.toString()).isTrue();
        assertThat(again.at("/now/identical").asBoolean()).isFalse();
        assertThat(again.at("/now/differences")).isNotEmpty();
        JsonNode causes = shown(second).path("causes");
        assertThat(again.at("/now/causes")).isEqualTo(causes);
        JsonNode restated = json(get(officer, "/api/v1/publications/" + second + "/recomputed?knownAt=" + head));
        assertThat(restated.path("identical").asBoolean()).isTrue();
        assertThat(restated.at("/now/identical").asBoolean()).isTrue();
        assertThat(restated.at("/now/causes")).isEmpty();
        String admin = officer(Role.ADMIN, "MOCST");
        assertThat(send(admin, "PUT", "/api/v1/views/figures/rebuild").statusCode())
                .isEqualTo(202);
        await().atMost(SOON).until(() -> get(admin, "/api/v1/views").body().contains("\"state\":\"done\""));
        assertThat(json(get(officer, "/api/v1/publications/" + first + "/recomputed?knownAt=" + head)))
                .isEqualTo(again);
    }

    @Test
    @DisplayName("totals equal the sum of their parts where all are shown, and no small number is shown or follows")
    void adds_up() throws Exception {
        for (UUID id : List.of(first, second)) {
            FigureTable table = table(json(get(
                    officer, DRAFT + "&position=" + shown(id).path("position").asLong())));
            assertThat(TableCheck.of(table)).isEmpty();
            assertThat(table.rows().getFirst().suppressed()).isFalse();
            assertThat(table.rows()).hasSizeGreaterThan(5);
        }
    }

    @Test
    @DisplayName("a quarter is drafted beside what is published of its months: what these withhold it withholds")
    void quarter() throws Exception {
        String path = "/api/v1/publishing/draft?period=2024-Q2&position=" + ledgered();
        FigureTable quarter = table(json(get(officer, path)));
        FigureTable month = table(json(get(
                officer, DRAFT + "&position=" + shown(second).path("position").asLong())));
        assertThat(quarter.rule()).isEqualTo(FigureTable.ACROSS_PERIODS);
        assertThat(AcrossPeriods.of(quarter, List.of(month))).isEmpty();
        month.rows().stream()
                .filter(FigureTable.FigureRow::suppressed)
                .forEach(row -> assertThat(quarter.rows()).contains(row));
        assertThat(get(officer, path + "0").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName(
            "as CSV and XLSX, in both languages: as many rows as announced, the checksum of the bytes, the same numbers for an independent reader")
    void files() throws Exception {
        JsonNode publication = shown(second);
        List<List<String>> expected = expected(publication);
        for (String lang : List.of("vi", "en")) {
            HttpResponse<byte[]> csv = read("/api/v1/publications/" + second + ".csv?lang=" + lang);
            assertFile(csv, publication, expected.size());
            assertThat(csvNumbers(csv.body())).isEqualTo(expected);
            HttpResponse<byte[]> xlsx = read("/api/v1/publications/" + second + ".xlsx?lang=" + lang);
            assertFile(xlsx, publication, expected.size());
            assertThat(xlsxNumbers(xlsx.body())).isEqualTo(expected);
        }
        HttpResponse<byte[]> csv = read("/api/v1/publications/" + second + ".csv?lang=en");
        assertThat(read(
                                "/api/v1/publications/" + second + ".csv?lang=en",
                                "If-None-Match",
                                csv.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).startsWith("\uFEFFperiod,from,until");
        assertThat(read("/api/v1/publications/" + second + ".csv?lang=fr").statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName(
            "as PDF, in both languages: every number that is shown and no other, the same bytes again; not of a proposal, nor in a third language")
    void report() throws Exception {
        JsonNode publication = shown(second);
        List<String> expected = printed(publication);
        for (String lang : List.of("vi", "en")) {
            String path = "/api/v1/publications/" + second + ".pdf?lang=" + lang;
            HttpResponse<byte[]> pdf = read(path);
            assertFile(pdf, publication, publication.path("fileRows").asInt());
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            PrintedPages read = new PrintedPages(pdf.body());
            assertThat(read.trouble()).isEmpty();
            assertThat(PrintedNumbers.of(read)).isEqualTo(expected);
            assertThat(read.joined()).contains(first.toString());
            assertThat(read(path).body()).isEqualTo(pdf.body());
            String tag = pdf.headers().firstValue("ETag").orElseThrow();
            assertThat(read(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
        assertThat(new PrintedPages(read("/api/v1/publications/" + first + ".pdf?lang=en")
                                .body())
                        .joined())
                .contains("Publication" + second + "hassince");
        HttpResponse<byte[]> wrong = read("/api/v1/publications/" + second + ".pdf?lang=fr");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(new String(wrong.body(), StandardCharsets.UTF_8)).contains("/lang");
        assertThat(read("/api/v1/publications/" + UUID.randomUUID() + ".pdf").statusCode())
                .isEqualTo(404);
    }

    /** The counts of the tables, and of the chart of each cut with parts. */
    private static List<String> printed(JsonNode publication) {
        List<String> counts = new ArrayList<>();
        publication.path("rows").forEach(row -> {
            JsonNode told = row.path("counts");
            told.forEach(count -> tell(counts, count));
            if (!row.path("cut").asString().equals("overall") && !told.isEmpty()) tell(counts, told.path(0));
        });
        return counts.stream().sorted().toList();
    }

    private static void tell(List<String> counts, JsonNode count) {
        if (count.path("measured").asBoolean())
            counts.add(count.path("numerator").asString() + "/"
                    + count.path("denominator").asString());
    }

    private static void assertFile(HttpResponse<byte[]> file, JsonNode publication, int rows) throws Exception {
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Hoso-Rows")).contains(Integer.toString(rows));
        assertThat(publication.path("fileRows").asInt()).isEqualTo(rows);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertThat(file.headers().firstValue("Repr-Digest")).contains("sha-256=:" + digest + ":");
    }

    /** Cut, part, figure, numerator and denominator of every line. */
    private static List<List<String>> expected(JsonNode publication) {
        List<List<String>> lines = new ArrayList<>();
        publication.path("rows").forEach(row -> {
            for (int f = 0; f < publication.path("figures").size(); f++) {
                JsonNode count = row.path("counts").path(f);
                lines.add(List.of(
                        row.path("cut").asString(),
                        row.path("part").asString(),
                        publication.path("figures").path(f).path("code").asString(),
                        row.path("suppressed").asBoolean()
                                ? ""
                                : count.path("numerator").asString(),
                        row.path("suppressed").asBoolean()
                                ? ""
                                : count.path("denominator").asString()));
            }
        });
        return lines;
    }

    private static List<List<String>> csvNumbers(byte[] csv) {
        String[] lines = new String(csv, StandardCharsets.UTF_8).split("\r\n");
        List<String> header = List.of(lines[0].substring(1).split(","));
        return java.util.Arrays.stream(lines)
                .skip(1)
                .map(line -> {
                    List<String> values = new ArrayList<>();
                    for (String value : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) values.add(value);
                    return numbers(header, values);
                })
                .toList();
    }

    private static List<List<String>> xlsxNumbers(byte[] xlsx) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> header = java.util.Arrays.stream(Files.Column.values())
                    .map(Files.Column::code)
                    .toList();
            return rows.stream()
                    .skip(1)
                    .map(row -> numbers(
                            header,
                            IntStream.range(0, header.size())
                                    .mapToObj(c -> row.getCellText(c))
                                    .toList()))
                    .toList();
        }
    }

    private static List<String> numbers(List<String> header, List<String> values) {
        return List.of("cut", "part", "figure", "numerator", "denominator").stream()
                .map(name -> values.size() > header.indexOf(name) ? values.get(header.indexOf(name)) : "")
                .toList();
    }

    @Test
    @DisplayName(
            "what is not published is its officers' and auditors': drafts, proposals, and the numbers as they stand")
    void not_public() throws Exception {
        UUID waiting = UUID.randomUUID();
        ledger.append(new FiguresProposed(by(Role.LISTS), at(), waiting, table(draft())));
        String since = "?since=" + ledgered();
        assertThat(read("/api/v1/publications/" + waiting + since).statusCode()).isEqualTo(404);
        assertThat(read("/api/v1/publications/" + waiting + ".csv").statusCode())
                .isEqualTo(404);
        assertThat(read("/api/v1/publications/" + waiting + ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(get(officer, "/api/v1/publications/" + waiting + ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(read(DRAFT).statusCode()).isEqualTo(401);
        assertThat(read("/api/v1/publishing/proposals").statusCode()).isEqualTo(401);
        assertThat(read("/api/v1/publications/" + first + "/recomputed").statusCode())
                .isEqualTo(401);
        assertThat(get(officer, "/api/v1/publishing/proposals" + since).body()).contains(waiting.toString());
        assertThat(get(officer(Role.AUDITOR, "GOV"), "/api/v1/publishing/proposals/" + waiting + since)
                        .statusCode())
                .isEqualTo(200);
        for (String token : List.of(officer(Role.INTAKE, "ABEI"), platform("FACEBOOK"))) {
            assertThat(get(token, DRAFT).statusCode()).isEqualTo(403);
            assertThat(get(token, "/api/v1/publishing/proposals/" + waiting).statusCode())
                    .isEqualTo(403);
        }
        assertThat(get(platform("FACEBOOK"), "/api/v1/publications/" + first + "/recomputed")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(officer(Role.INTAKE, "MOH"), "/api/v1/publications/" + first + "/recomputed")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(officer(Role.INTAKE, "MOH"), "/api/v1/publications/" + waiting + "/recomputed")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a period of another form, a place still to come and a file of none are turned down")
    void bad_input() throws Exception {
        assertThat(get(officer, "/api/v1/publishing/draft?period=2024-13").body())
                .contains("/period");
        assertThat(get(officer, DRAFT + "&position=0").statusCode()).isEqualTo(400);
        assertThat(get(officer, DRAFT + "&position=99999999").statusCode()).isEqualTo(400);
        assertThat(read("/api/v1/publications/" + UUID.randomUUID() + ".xlsx").statusCode())
                .isEqualTo(404);
        assertThat(read("/api/v1/publications/x").statusCode()).isIn(400, 404);
        assertThat(read("/api/v1/publications?limit=0").statusCode()).isEqualTo(400);
    }
}
