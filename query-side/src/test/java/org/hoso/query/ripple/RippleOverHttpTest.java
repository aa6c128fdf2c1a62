package org.hoso.query.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.StartedClock;
import org.hoso.query.Varied;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("GET /api/v1/cases/{caseId}/corrections and /corrections/{version}/ripple")
class RippleOverHttpTest extends CorrectedCase {
    /** What moves with every event or with the hour, whatever was corrected. */
    private static final Set<String> MOVES = Set.of(
            "version", "position", "now", "asOf", "milliseconds", "elapsedMs", "shares", "left", "knownAt", "next");

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
        tell(SampleEvents.of(ViolationClassified.class));
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

    @Test
    @DisplayName("are not there for who may not know of the case or of such a version, and closed to readers"
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
    }

    private boolean names(JsonNode figure, long version) {
        for (JsonNode one : figure.path("restatedBy"))
            if (one.path("caseId").asString().equals(told.id().toString())
                    && one.path("version").asLong() == version) return true;
        return false;
    }

    /** The notice went out an hour later than was written: its clock is counted anew. */
    private RecordCorrected countedAnew() {
        StartedClock clock =
                SampleEvents.of(PlatformNotified.class).clocks().started().getFirst();
        StartedClock anew = Varied.change(
                clock,
                "clockId",
                UUID.randomUUID(),
                "start",
                clock.start().plusSeconds(7_200),
                "due",
                clock.start().plusSeconds(93_600));
        return correction(
                PlatformNotified.class,
                "at",
                at(PlatformNotified.class).plusSeconds(7_200),
                new ClockChanges(List.of(anew), List.of(clock.clockId())));
    }

    private static Instant at(Class<? extends CaseEvent> event) {
        return SampleEvents.of(event).at();
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
}
