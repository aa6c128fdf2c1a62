package org.hoso.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.*;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/exports/sanction-decisions")
class ExportEndpointTest extends RunningQuerySide {
    private static final String NAME = SealedCase.planted(SubjectIdentified.class, "name");
    private static int running = 1200;
    private static LocalDate day = LocalDate.of(2031, 1, 1);

    @Autowired
    Sealer sealer;

    @Autowired
    ExportSource pasts;

    @Autowired
    SanctionExport export;

    /** Each test has a day of its own, so that it sees its own decisions only. */
    @BeforeEach
    void nextDay() {
        day = day.plusDays(10);
    }

    private SealedCase decided(Instant at, String number) {
        return decided(at, number, "");
    }

    /** @param before what stands before each sealed text, the name of whoever was sanctioned among them */
    private SealedCase decided(Instant at, String number, String before) {
        SealedCase told = new SealedCase(sealer, ++running, before);
        UUID decision = UUID.randomUUID();
        List<CaseEvent> life = new ArrayList<>(List.of(
                SampleEvents.of(ContentReported.class),
                SampleEvents.of(SubjectIdentified.class),
                SampleEvents.of(ViolationRecorded.class),
                SampleEvents.of(SanctionProposed.class)));
        life.add(Varied.of(
                SanctionImposed.class, "at", at, "decisionId", decision, "document", new DocumentRef(number, day)));
        life.add(Varied.of(DecisionServed.class, "decisionId", decision, "at", at));
        life.add(Varied.of(FinePaid.class, "decisionId", decision, "amountVnd", 20_000_000L, "at", at));
        ledger.append(told.of(life));
        return told;
    }

    @Test
    @DisplayName("has one row a decision of the period, in the order they were made, with rows and checksum before it")
    void one_row_a_decision() throws Exception {
        SealedCase second = decided(noon().plusSeconds(60), "2/QĐ-XPHC");
        SealedCase first = decided(noon(), "1/QĐ-XPHC");
        decided(noon().plusSeconds(86_400), "3/QĐ-XPHC");

        HttpResponse<String> file = read(officer(Role.DECIDER, "ABEI"), day, day, "text/csv");
        List<String> lines = file.body().lines().toList();
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Hoso-Rows")).contains("2");
        assertThat(file.headers().firstValue("Repr-Digest")).contains("sha-256=:" + base64(sha256(file)) + ":");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("case_number,decision_id,decision_number,");
        assertThat(lines.get(1)).startsWith(first.number().value() + ",").contains("1/QĐ-XPHC", NAME, "20000000");
        assertThat(lines.get(2)).startsWith(second.number().value() + ",");
        assertThat(read(officer(Role.DECIDER, "ABEI"), day, day, "text/csv").body())
                .isEqualTo(file.body());
    }

    @Test
    @DisplayName("as JSON lines has the same columns, lists as lists, and no apostrophe before a formula")
    void json_lines() throws Exception {
        decided(noon(), "1/QĐ-XPHC", "=1+1 ");
        HttpResponse<String> lines = read(officer(Role.DECIDER, "ABEI"), day, day, "application/x-ndjson");
        JsonNode row = CaseJson.stored().readTree(lines.body());
        assertThat(row.path("subject_name").asString()).isEqualTo("=1+1 " + NAME);
        assertThat(row.path("remedies").isArray()).isTrue();
        assertThat(row.path("paid_vnd").asLong()).isEqualTo(20_000_000L);
        assertThat(row.path("execution_state").asString()).isEqualTo("to_comply");
        assertThat(row.path("appeal_state").asString()).isEqualTo("none");
        assertThat(row.propertyNames()).hasSize(DecisionColumn.values().length);
        assertThat(read(officer(Role.DECIDER, "ABEI"), day, day, "text/csv").body())
                .contains(",'=1+1 " + NAME + ",");
    }

    @Test
    @DisplayName("names whoever was sanctioned only to those who may know, and has no row of a case they do not see")
    void rights() throws Exception {
        decided(noon(), "1/QĐ-XPHC");
        String masked =
                read(officer(Role.DECIDER, "IDEA"), day, day, "text/csv").body();
        assertThat(masked).contains("[masked]").doesNotContain("planted");
        HttpResponse<String> elsewhere = read(officer(Role.DECIDER, "SVH_HN"), day, day, "text/csv");
        assertThat(elsewhere.headers().firstValue("Hoso-Rows")).contains("0");
        assertThat(read(officer(Role.INTAKE, "ABEI"), day, day, "text/csv").statusCode())
                .isEqualTo(403);
        assertThat(read(platform("FACEBOOK"), day, day, "text/csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName(
            "is recorded in the ledger: who took which days, how many rows, why, and the checksum of what was sent")
    void recorded() throws Exception {
        decided(noon(), "1/QĐ-XPHC");
        HttpResponse<String> file = read(officer(Role.LISTS, "ABEI"), day, day, "text/csv");
        String payload = jdbc.sql("select payload from events.event_entry where payload_type = 'access.file-exported'"
                        + " and payload ->> 'from' = ?")
                .param(day.toString())
                .query(String.class)
                .single();
        JsonNode look = CaseJson.stored().readTree(payload);
        assertThat(look.at("/by/officer").asString()).isEqualTo("lists@abei");
        assertThat(look.path("rows").asLong()).isEqualTo(1);
        assertThat(look.path("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sha256(file)));
        assertThat(look.at("/reason/ct").isString()).isTrue();
        assertThat(payload).doesNotContain("bao cao thang");
    }

    @Test
    @DisplayName("says before it what is in it, though a person in it is erased while it is on its way")
    void erased_meanwhile() throws Exception {
        SealedCase told = decided(noon(), "1/QĐ-XPHC");
        Reader reader = new Reader("decider@abei", "ABEI", Set.of(Role.DECIDER));
        ExportQuery asked = ExportQuery.of(reader, day, day, Format.CSV);
        ExportSource.Sources sources = pasts.await(new Since.AtPosition(ledgered()));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        AtomicReference<MeasuredExport> said = new AtomicReference<>();

        export.send(pasts.of(sources), pasts.terms(asked, day), ExportCut.at(sources.position()), file -> {
            said.set(file);
            keys().sql("delete from person_key where person = ?")
                    .param(told.person().value())
                    .update();
            sealer.evict(told.person());
            return sent;
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).contains(NAME);
        assertThat((long) sent.size()).isEqualTo(said.get().bytes());
        assertThat(MessageDigest.getInstance("SHA-256").digest(sent.toByteArray()))
                .isEqualTo(said.get().sha256());
        assertThat(read(officer(Role.DECIDER, "ABEI"), day, day, "text/csv").body())
                .contains("[erased]")
                .doesNotContain(NAME);
    }

    @Test
    @DisplayName("is given for a reason only")
    void for_a_reason() throws Exception {
        String path = "/api/v1/exports/sanction-decisions?from=" + day + "&until=" + day;
        HttpResponse<String> silent = get(officer(Role.DECIDER, "ABEI"), path, "Accept", "text/csv");
        assertThat(silent.statusCode()).isEqualTo(428);
        assertThat(silent.body()).contains("/Hoso-Reason", "reason-needed");
    }

    @Test
    @DisplayName("refuses a period that is none or longer than a year, and tells what its columns mean")
    void period() throws Exception {
        String token = officer(Role.DECIDER, "ABEI");
        assertThat(read(token, day, day.minusDays(1), "text/csv").statusCode()).isEqualTo(400);
        assertThat(read(token, day, day.plusDays(366), "text/csv").statusCode()).isEqualTo(400);
        assertThat(get(token, "/api/v1/exports/sanction-decisions?from=x&until=" + day)
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(token, "/api/v1/exports/sanction-decisions?from=" + day).statusCode())
                .isEqualTo(400);
        JsonNode columns = json(get(token, "/api/v1/exports/sanction-decisions/columns"));
        assertThat(columns).hasSize(DecisionColumn.values().length);
        assertThat(columns.get(0).path("vi").asString()).isEqualTo("Số hồ sơ");
    }

    private static Instant noon() {
        return Instant.parse(day + "T05:00:00Z");
    }

    private HttpResponse<String> read(String token, LocalDate from, LocalDate until, String type) throws Exception {
        return get(
                token,
                "/api/v1/exports/sanction-decisions?from=" + from + "&until=" + until + "&since=" + ledgered(),
                Map.of("Accept", type, "Hoso-Reason", "bao cao thang"));
    }

    private static byte[] sha256(HttpResponse<String> file) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(file.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
