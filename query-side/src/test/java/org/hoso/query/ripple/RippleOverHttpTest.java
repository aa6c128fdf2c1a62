package org.hoso.query.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("GET /api/v1/cases/{caseId}/corrections and /corrections/{version}/ripple")
class RippleOverHttpTest extends RunningQuerySide {
    private static final String LEAD = officer(Role.COORDINATOR, "ABEI");
    private static final String AUDITOR = officer(Role.AUDITOR, "GOV");
    /** What moves with every event or with the hour, whatever was corrected. */
    private static final Set<String> MOVES = Set.of(
            "version", "position", "now", "asOf", "milliseconds", "elapsedMs", "shares", "left", "knownAt", "next");

    private static int running = 61_000;
    private static LocalDate day = LocalDate.of(2024, 1, 1);

    @Autowired
    Sealer sealer;

    private SealedCase told;
    private final UUID decision = UUID.randomUUID();
    private final List<CaseEvent> life = new ArrayList<>();

    @BeforeEach
    void decided() throws Exception {
        day = day.plusDays(20);
        told = new SealedCase(sealer, ++running);
        tell(SampleEvents.of(ContentReported.class));
        tell(SampleEvents.of(PlatformNotified.class));
        tell(SampleEvents.of(SubjectIdentified.class));
        tell(SampleEvents.of(ViolationRecorded.class));
        tell(SampleEvents.of(SanctionProposed.class));
        tell(Varied.of(
                SanctionImposed.class,
                "at",
                noon(),
                "decisionId",
                decision,
                "document",
                new DocumentRef("1/QĐ-XPHC", day)));
        tell(Varied.of(DecisionServed.class, "at", noon().plusSeconds(60), "decisionId", decision));
        ledgered();
    }

    @Test
    @DisplayName("the answers listed are those that read otherwise when they are asked again, no more and no fewer")
    void answers_are_those_that_differ() throws Exception {
        List<RecordCorrected> corrections = List.of(
                correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)),
                correction(SanctionImposed.class, "at", noon().minusSeconds(86_400)),
                correction(SanctionImposed.class, "document", new DocumentRef("1/QĐ-XPHC", day)),
                correction(ContentReported.class, "productName", "Trà xanh"),
                correction(ContentReported.class, "at", SampleEvents.FIRST_AT.minusSeconds(86_400)),
                correction(
                        PlatformNotified.class, "at", at(PlatformNotified.class).plusSeconds(3_600)),
                countedAnew(),
                correction(ViolationRecorded.class, "refusedToSign", true));
        Set<String> met = new TreeSet<>();
        for (RecordCorrected correction : corrections) {
            Map<String, JsonNode> before = answers();
            long version = tell(correction);
            Map<String, JsonNode> after = answers();
            Set<String> differing = new TreeSet<>();
            before.forEach((name, answer) -> {
                if (!answer.equals(after.get(name))) differing.add(name);
            });
            Set<String> listed = new TreeSet<>();
            JsonNode ripple = json(ripple(LEAD, version));
            ripple.path("answers").forEach(one -> listed.add(one.path("answer").asString()));
            listed.remove("what_if");
            assertThat(listed).as("%s: %s", correction.fields(), ripple).isEqualTo(differing);
            met.addAll(listed);
        }
        assertThat(met).contains("case_file", "true_file", "history", "clocks", "board", "accountability", "time");
    }

    @Test
    @DisplayName(
            "each field that differs is named in both languages, before and after; each correction tells what it put"
                    + " right")
    void fields_in_words() throws Exception {
        long version = tell(correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)));
        long again = tell(correction(SanctionImposed.class, "document", new DocumentRef("3/QĐ-XPHC", day)));
        JsonNode all = json(get(LEAD, path() + "?since=" + ledgered())).path("corrections");

        assertThat(all).hasSize(2);
        assertThat(all.at("/0/corrects").asLong()).isEqualTo(version(SanctionImposed.class));
        assertThat(all.at("/0/fields/0/before/number").asString()).isEqualTo("1/QĐ-XPHC");
        assertThat(all.at("/0/fields/0/after/number").asString()).isEqualTo("2/QĐ-XPHC");
        assertThat(all.at("/0/correctedBy/0").asLong()).isEqualTo(again);
        assertThat(all.at("/1/fields/0/before/number").asString()).isEqualTo("2/QĐ-XPHC");
        assertThat(all.at("/0/reason/text").asString()).startsWith("planted");

        JsonNode truth = answer(json(ripple(LEAD, version)), "true_file");
        JsonNode field = field(truth, "/decisions/" + decision + "/terms/document");
        assertThat(field.at("/before/number").asString()).isEqualTo("1/QĐ-XPHC");
        assertThat(field.at("/after/number").asString()).isEqualTo("2/QĐ-XPHC");
        assertThat(field.at("/field/vi").asString()).isNotBlank();
        assertThat(field.at("/field/en").asString()).endsWith("Document");
        assertThat(truth.at("/name/vi").asString()).isNotBlank();
    }

    @Test
    @DisplayName(
            "the figures listed are those that read otherwise, with both numbers; asked as known before, a figure names what restates it")
    void figures() throws Exception {
        long before = ledgered();
        long version = tell(correction(PlatformNotified.class, "platform", "TIKTOK"));
        long position = ledgered();
        JsonNode ripple = json(ripple(LEAD, version));
        Set<String> listed = new TreeSet<>();
        for (JsonNode one : ripple.path("figures")) {
            if (one.path("from").isNull()
                    && one.path("agency").isNull()
                    && one.path("field").isNull())
                listed.add(
                        one.path("code").asString() + " " + one.path("platform").asString(""));
            for (String side : List.of("before", "after")) {
                JsonNode stated =
                        json(get(LEAD, one.at("/" + side + "/statement").asString()));
                assertThat(stated.path("numerator")).isEqualTo(one.at("/" + side + "/numerator"));
                assertThat(stated.path("denominator")).isEqualTo(one.at("/" + side + "/denominator"));
                assertThat(stated.path("rate")).isEqualTo(one.at("/" + side + "/rate"));
            }
        }
        Set<String> differing = new TreeSet<>();
        for (JsonNode figure : json(get(LEAD, "/api/v1/figures")).path("figures"))
            for (String platform : List.of("", "FACEBOOK", "TIKTOK", "YOUTUBE")) {
                String address = "/api/v1/figures/" + figure.path("code").asString() + "?"
                        + (platform.isEmpty() ? "" : "platform=" + platform + "&") + "knownAt=";
                JsonNode then = json(get(LEAD, address + before));
                JsonNode now = json(get(LEAD, address + position));
                boolean otherwise = !then.path("numerator").equals(now.path("numerator"))
                        || !then.path("denominator").equals(now.path("denominator"));
                if (otherwise) differing.add(figure.path("code").asString() + " " + platform);
                assertThat(names(then, version)).as("%s %s", address, then).isEqualTo(otherwise);
                assertThat(names(now, version)).isFalse();
            }
        assertThat(listed).isEqualTo(differing).contains("pending-share FACEBOOK", "pending-share TIKTOK");
        assertThat(get(LEAD, "/api/v1/figures/pending-share?restatedAfter=x").statusCode())
                .isEqualTo(400);
        JsonNode outside = json(get(platform("YOUTUBE"), "/api/v1/figures/pending-share?knownAt=" + before));
        assertThat(outside.path("restatedBy")).isEmpty();
        JsonNode addressed = json(get(platform("FACEBOOK"), "/api/v1/figures/pending-share?knownAt=" + before));
        assertThat(addressed.path("restatedBy")).isEmpty();
        assertThat(addressed.path("restatedWithheld").asInt()).isPositive();
    }

    private boolean names(JsonNode figure, long version) {
        for (JsonNode one : figure.path("restatedBy"))
            if (one.path("caseId").asString().equals(told.id().toString())
                    && one.path("version").asLong() == version) return true;
        return false;
    }

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
    @DisplayName(
            "are not there for who may not know of the case, of the file or of such a version, and closed to readers"
                    + " of a summary")
    void rights_and_bad_input() throws Exception {
        long version = tell(correction(SanctionImposed.class, "document", new DocumentRef("2/QĐ-XPHC", day)));
        ledgered();
        assertThat(ripple(LEAD, 0).statusCode()).isEqualTo(404);
        assertThat(ripple(LEAD, 999).statusCode()).isEqualTo(404);
        assertThat(get(LEAD, path() + "/x/ripple").statusCode()).isEqualTo(404);
        assertThat(get(LEAD, path() + "/" + version + "/ripple?filesAfter=x").statusCode())
                .isEqualTo(400);
        assertThat(get(LEAD, "/api/v1/cases/" + UUID.randomUUID() + "/corrections")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ripple(officer(Role.DECIDER, "IDEA"), version).statusCode()).isEqualTo(403);
        assertThat(ripple(officer(Role.CLASSIFIER, "SVH_HN"), version).statusCode())
                .isEqualTo(404);
        assertThat(ripple(platform("FACEBOOK"), version).statusCode()).isEqualTo(403);
        assertThat(ripple(platform("TIKTOK"), version).statusCode()).isEqualTo(404);

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

    private <E extends CaseEvent> long tell(E event) {
        ledger.append(told.of(event));
        life.add(event);
        return life.size() - 1;
    }

    private RecordCorrected correction(Class<? extends CaseEvent> event, String field, Object value) {
        return correction(event, field, value, ClockChanges.NONE);
    }

    private RecordCorrected correction(
            Class<? extends CaseEvent> event, String field, Object value, ClockChanges clocks) {
        return Varied.of(
                RecordCorrected.class,
                "version",
                version(event),
                "storedName",
                StoredNames.of(event),
                "fields",
                List.of(new CorrectedField(field, CaseJson.stored().writeValueAsString(value))),
                "clocks",
                clocks);
    }

    /** The notice went out an hour later than was written: its clock is counted anew. */
    private RecordCorrected countedAnew() {
        PlatformNotified notified = SampleEvents.of(PlatformNotified.class);
        StartedClock clock = notified.clocks().started().getFirst();
        StartedClock anew = Varied.change(
                clock, "clockId", UUID.randomUUID(), "start", clock.start().plusSeconds(7_200));
        return correction(
                PlatformNotified.class,
                "at",
                at(PlatformNotified.class).plusSeconds(7_200),
                new ClockChanges(List.of(anew), List.of(clock.clockId())));
    }

    private long version(Class<? extends CaseEvent> event) {
        for (int n = 0; n < life.size(); n++) if (event.isInstance(life.get(n))) return n;
        throw new IllegalArgumentException("no " + event);
    }

    private static Instant at(Class<? extends CaseEvent> event) {
        return SampleEvents.of(event).at();
    }

    private static Instant noon() {
        return Instant.parse(day + "T05:00:00Z");
    }

    /** What the endpoints answer about the case, without what moves by itself. */
    private Map<String, JsonNode> answers() throws Exception {
        long position = ledgered();
        String base = "/api/v1/cases/" + told.id();
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        answers.put("case_file", still(base + "?since=" + position));
        answers.put("true_file", still(base + "?trueAt=" + Instant.now().minusMillis(1) + "&since=" + position));
        answers.put("history", still(base + "/history?since=" + position));
        answers.put("clocks", still(base + "/clocks?since=" + position));
        ObjectNode accountability = (ObjectNode) still(base + "/accountability?since=" + position);
        accountability.remove("at");
        answers.put("accountability", accountability);
        answers.put("time", still(base + "/time?since=" + position));
        answers.put("repeats", repeats(base + "/repeats?since=" + position));
        answers.put("board", board(position));
        return answers;
    }

    /** What counts, and the measures as they are told where they lose their ground. */
    private JsonNode repeats(String path) throws Exception {
        ObjectNode answer = (ObjectNode) still(path);
        answer.set(
                "measures",
                still(CaseJson.stored()
                        .readTree(jdbc.sql("select json_agg(measure order by measure_id)::text from"
                                        + " views.repeat_measure_g1 where case_id = ?")
                                .param(told.id().value())
                                .query(String.class)
                                .single())));
        return answer;
    }

    private JsonNode board(long position) throws Exception {
        HttpResponse<String> answer = post(
                LEAD,
                "/api/v1/search?since=" + position,
                "{\"text\":\"" + told.number().value() + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return still(json(answer));
    }

    private JsonNode still(String path) throws Exception {
        HttpResponse<String> answer = get(LEAD, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return still(json(answer));
    }

    private static JsonNode still(JsonNode answer) {
        if (answer instanceof ObjectNode object) MOVES.forEach(object::remove);
        answer.forEach(RippleOverHttpTest::still);
        return answer;
    }

    private HttpResponse<String> ripple(String token, long version) throws Exception {
        return look(token, path() + "/" + version + "/ripple?since=" + ledgered());
    }

    private String path() {
        return "/api/v1/cases/" + told.id() + "/corrections";
    }

    private static JsonNode answer(JsonNode ripple, String name) {
        for (JsonNode one : ripple.path("answers"))
            if (one.path("answer").asString().equals(name)) return one;
        throw new AssertionError("no " + name + " in " + ripple);
    }

    private static JsonNode field(JsonNode answer, String path) {
        for (JsonNode one : answer.path("fields"))
            if (one.path("path").asString().equals(path)) return one;
        throw new AssertionError("no " + path + " in " + answer);
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
