package org.hoso.query.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.SanctionImposed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Files that were given out before a correction")
class RestatedFilesTest extends CorrectedCase {
    private static final String AUDITOR = officer(Role.AUDITOR, "GOV");

    @Test
    @DisplayName("files given out before are touched where the same file comes out otherwise now, with both checksums")
    void files() throws Exception {
        record Taken(String token, LocalDate until, String body) {}
        Map<Long, Taken> taken = new LinkedHashMap<>();
        for (String token : List.of(AUDITOR, officer(Role.DECIDER, "IDEA"), officer(Role.DECIDER, "SVH_HN")))
            for (LocalDate until : List.of(day, day.plusDays(1))) {
                String body = body(token, until);
                taken.put(last(), new Taken(token, until, body));
            }
        export(AUDITOR, day.minusDays(1), day.minusDays(1));

        long version = tell(correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)));
        ledgered();
        JsonNode files = json(ripple(AUDITOR, version)).path("files");
        Set<Long> listed = new TreeSet<>();
        files.forEach(file -> listed.add(file.path("id").asLong()));
        Set<Long> differing = new TreeSet<>();
        for (Map.Entry<Long, Taken> file : taken.entrySet()) {
            Taken then = file.getValue();
            if (!then.body().equals(body(then.token(), then.until()))) differing.add(file.getKey());
        }
        assertThat(differing).hasSize(4);
        assertThat(listed).isEqualTo(differing);

        JsonNode own = files.get(0);
        String restated = restated(AUDITOR, own.path("id").asLong()).body();
        assertThat(restated).contains("2/QĐ-XPHC").doesNotContain("1/QĐ-XPHC");
        assertThat(own.path("sha256").asString())
                .isEqualTo(sha256(taken.get(own.path("id").asLong()).body()));
        assertThat(own.path("restatedSha256").asString()).isEqualTo(sha256(restated));
        assertThat(body(AUDITOR, day)).isEqualTo(restated);
    }

    @Test
    @DisplayName("the list of files tells each reader which corrections restate them; a file of a restatement is not"
            + " touched by it")
    void marked() throws Exception {
        long file = export(AUDITOR, day);
        assertThat(listed(AUDITOR, file).path("restated").asBoolean()).isFalse();
        long version = tell(correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)));
        long back = tell(correction(SanctionImposed.class, "document", new DocumentRef("1/QĐ-XPHC", day)));
        tell(correction(ContentReported.class, "productName", "Trà xanh"));
        ledgered();

        JsonNode marked = listed(AUDITOR, file);
        assertThat(marked.path("restated").asBoolean()).isTrue();
        assertThat(marked.path("restatedBy")).hasSize(2);
        assertThat(marked.at("/restatedBy/0/version").asLong()).isEqualTo(version);
        assertThat(marked.at("/restatedBy/1/version").asLong()).isEqualTo(back);
        assertThat(restated(AUDITOR, file).headers().firstValue("Repr-Digest")).isPresent();
        JsonNode newest = json(get(AUDITOR, "/api/v1/exports")).at("/files/0");
        assertThat(newest.path("sha256").asString())
                .isEqualTo(marked.path("sha256").asString());
        assertThat(newest.path("position").asLong())
                .isEqualTo(marked.path("position").asLong());
        assertThat(newest.path("restated").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("checksums and names of takers are for auditors and for whoever took the file")
    void checksums() throws Exception {
        export(AUDITOR, day);
        String decider = officer(Role.DECIDER, "ABEI");
        long own = export(decider, day);
        long version = tell(correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)));
        ledgered();
        JsonNode files = json(ripple(decider, version)).path("files");
        assertThat(files).hasSize(2);
        files.forEach(file -> {
            boolean mine = file.path("id").asLong() == own;
            assertThat(file.path("sha256").isString()).isEqualTo(mine);
            assertThat(file.path("officer").isString()).isEqualTo(mine);
            assertThat(file.path("agency").asString()).isEqualTo(mine ? "ABEI" : "GOV");
        });
    }

    @Test
    @DisplayName("are not there for who neither took them nor audits, nor under a number that no file has")
    void rights_and_bad_input() throws Exception {
        long file = export(AUDITOR, day);
        String decider = officer(Role.DECIDER, "ABEI");
        assertThat(get(decider, "/api/v1/exports/" + file).statusCode()).isEqualTo(404);
        assertThat(restated(decider, file).statusCode()).isEqualTo(404);
        assertThat(get(officer(Role.INTAKE, "ABEI"), "/api/v1/exports").statusCode())
                .isEqualTo(403);
        assertThat(get(platform("FACEBOOK"), "/api/v1/exports").statusCode()).isEqualTo(403);
        assertThat(get(AUDITOR, "/api/v1/exports?limit=0").statusCode()).isEqualTo(400);
        assertThat(get(AUDITOR, "/api/v1/exports/999999999").statusCode()).isEqualTo(404);
        json(get(decider, "/api/v1/exports"))
                .path("files")
                .forEach(one -> assertThat(one.path("officer").asString()).isEqualTo("decider@abei"));
    }

    private long export(String token, LocalDate until) throws Exception {
        return export(token, day, until);
    }

    /** @return the file's id */
    private long export(String token, LocalDate from, LocalDate until) throws Exception {
        HttpResponse<String> file = file(token, from, until);
        assertThat(file.statusCode()).isEqualTo(200);
        return last();
    }

    private long last() {
        return jdbc.sql("select max(id) from views.export_log")
                .query(Long.class)
                .single();
    }

    private String body(String token, LocalDate until) throws Exception {
        return file(token, day, until).body();
    }

    private HttpResponse<String> file(String token, LocalDate from, LocalDate until) throws Exception {
        return get(
                token,
                "/api/v1/exports/sanction-decisions?from=" + from + "&until=" + until + "&since=" + ledgered(),
                Map.of("Accept", "text/csv", "Hoso-Reason", "bao cao thang"));
    }

    private HttpResponse<String> restated(String token, long file) throws Exception {
        return look(token, "/api/v1/exports/" + file + "/restated?since=" + ledgered());
    }

    private JsonNode listed(String token, long file) throws Exception {
        for (JsonNode one :
                json(get(token, "/api/v1/exports?since=" + ledgered())).path("files"))
            if (one.path("id").asLong() == file) return one;
        throw new AssertionError("no file " + file);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
