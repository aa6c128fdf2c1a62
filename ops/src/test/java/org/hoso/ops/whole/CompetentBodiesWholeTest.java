package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Whose business a case is, over HTTP")
class CompetentBodiesWholeTest {
    private static final String LEAD = "coordinator@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private StoryCase matter;

    @BeforeEach
    void supplement() {
        matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 9, List.of("FOOD_NO_ADVISORY"));
    }

    @Test
    @DisplayName(
            "each power has its bodies with the row of the law, one is proposed, and a sentence says so in both languages")
    void named() {
        JsonNode before = read(LEAD, "");
        assertThat(before.path("area").asString()).isEqualTo("known");
        assertThat(proposed(before, "sanction"))
                .as("a report's province is no trader's")
                .isEqualTo("ABEI");
        Openings.identified(matter, "organisation", "advertiser");
        matter.file(LEAD);
        JsonNode told = read(LEAD, "");

        assertThat(told.path("productField").asString()).isEqualTo("functional_food");
        assertThat(proposed(told, "lead")).isEqualTo("VFA");
        assertThat(proposed(told, "conclude")).isEqualTo("VFA");
        assertThat(proposed(told, "sanction")).isEqualTo("SVH_HCM");
        assertThat(proposed(told, "request_removal")).isEqualTo("ABEI");
        assertThat(proposed(told, "block")).isEqualTo("ABEI");
        JsonNode vfa = power(told, "conclude").at("/bodies/0");
        assertThat(vfa.at("/body/nameEn").asString()).isNotEmpty();
        assertThat(vfa.at("/mandate/basis/citation").asString()).isEqualTo("Law on Food Safety; ND 15/2018");
        assertThat(vfa.path("since").asString()).isEqualTo("2011-07-01");
        assertThat(power(told, "conclude").path("local").toString()).contains("SYT", "ATTP");
        assertThat(told.at("/sentence/en").asString())
                .contains("concludes (", "since 1 July 2011", "requests removal", "sanctions");
        assertThat(told.at("/sentence/vi").asString()).contains("kết luận chuyên môn (", "từ ngày 01/07/2011");
        assertThat(told.at("/rule/version").asInt()).isOne();
        assertThat(told.at("/rule/reading/en").asString()).contains("no rule of law");
        assertThat(told.at("/rule/law").asString()).isNotEmpty();
        heard.asDescribed(path -> path.contains("/competent-bodies"));
    }

    @Test
    @DisplayName("a past day is answered by its own law, and a past knowledge by what the case was then")
    void pasts() {
        JsonNode dissolved = read(LEAD, "?on=2025-02-28");
        assertThat(dissolved.at("/on").asString()).isEqualTo("2025-02-28");
        assertThat(proposed(dissolved, "block")).isEqualTo("VNNIC");
        assertThat(power(read(LEAD, "?on=1990-01-01"), "request_removal")
                        .path("proposed")
                        .isNull())
                .isTrue();
        assertThat(read(LEAD, "?on=1990-01-01").at("/sentence/en").asString())
                .contains("no body is named to request removal");

        long known = matter.file(LEAD).path("position").asLong();
        matter.later(Duration.ofHours(1));
        Openings.identified(matter, "organisation", "advertiser");
        matter.file(LEAD);
        assertThat(proposed(read(LEAD, ""), "sanction")).isEqualTo("SVH_HCM");
        Reply then = api.get(LEAD, path("?knownAt=" + known));
        assertThat(proposed(then.body(), "sanction")).isEqualTo("ABEI");
        assertThat(then.headers().firstValue("Hoso-Position")).hasValue(Long.toString(known));
        assertThat(api.get(LEAD, path("?knownAt=0")).text("code")).isEqualTo("not-known-then");
    }

    @Test
    @DisplayName("who sees a summary only needs a reason, and learns no province; outsiders learn nothing")
    void by_rights() {
        Openings.identified(matter, "organisation", "advertiser");
        matter.file(LEAD);
        assertThat(api.get("coordinator@vcc", path("")).status()).isEqualTo(428);
        Reply summary = api.look("coordinator@vcc", path(""));
        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.text("area")).isEqualTo("withheld");
        assertThat(summary.body().toString()).doesNotContain("HCM");
        for (String body : List.of("SVH_HCM", "SVH_HN")) {
            JsonNode why =
                    api.look("coordinator@vcc", path("/why-not?body=" + body)).body();
            assertThat(power(why, "sanction").path("ground").asString()).isEqualTo("in_its_area");
        }
        assertThat(api.get("coordinator@svh_hn", path("")).status()).isEqualTo(404);
        assertThat(api.get("platform@facebook", path("")).status()).isIn(403, 404);
        assertThat(api.get("reporter@demo", path("/why-not?body=VFA")).status()).isIn(403, 404);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("why a case is not with a body is told for each power")
    @CsvSource({
        "VFA,conclude,proposed",
        "A05,request_removal,held",
        "DAV,conclude,no_mandate",
        "SYT_HCM,conclude,held",
        "SYT_HN,conclude,other_area",
        "MIC,lead,not_that_day"
    })
    void why_not(String body, String power, String ground) {
        JsonNode told = read(LEAD, "/why-not?body=" + body);
        JsonNode reason = power(told, power);
        assertThat(reason.path("ground").asString()).isEqualTo(ground);
        for (String language : List.of("vi", "en")) {
            String sentence = reason.path("sentence").path(language).asString();
            assertThat(sentence).isNotEmpty().doesNotContain("{", "[");
            assertThat(told.path("sentence").path(language).asString()).contains(sentence);
        }
        assertThat(told.path("powers")).hasSize(5);
    }

    @Test
    @DisplayName("the body that answers for a case is told that it is in its queue")
    void its_own() {
        JsonNode told = read(LEAD, "/why-not?body=ABEI");
        assertThat(told.at("/accountable/agency").asString()).isEqualTo("ABEI");
        assertThat(told.at("/sentence/en").asString()).contains("it is in its queue");
        assertThat(read(LEAD, "/why-not?body=DAV").at("/sentence/en").asString())
                .contains("answers for the case, and");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("a question that cannot be read is a clear problem")
    @CsvSource({
        "?on=yesterday,/on,wrong-form",
        "?on=1000-01-01,/on,out-of-range",
        "?knownAt=once,/knownAt,not-an-instant",
        "?knownAt=2150-01-01T00:00:00Z,/knownAt,in-the-future",
        "/why-not?body=NOBODY,/body,not-one-of",
        "/why-not,/body,missing-field"
    })
    void bad_input(String asked, String pointer, String code) {
        Reply reply = api.get(LEAD, path(asked));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    @DisplayName("a case that is not there is none")
    void unknown_case() {
        for (String id : List.of("HS-2020-999999", "01a23353-0000-7000-8000-000000000000"))
            for (String call : List.of("", "/why-not?body=VFA"))
                assertThat(api.get(LEAD, "/api/v1/cases/" + id + "/competent-bodies" + call)
                                .text("code"))
                        .isEqualTo("no-such-case");
    }

    @Test
    @DisplayName("a step that is refused for lack of a mandate names who has it, with the row of the law")
    void refusals() {
        Map<String, Object> conclusion = Openings.conclusion(matter, "violation", "77/KL");
        JsonNode refused =
                matter.ask("expert@dav", "give-conclusion", conclusion).body();
        assertThat(refused.path("code").asString()).isEqualTo("no-mandate");
        JsonNode vfa = refused.at("/details/competent/0");
        assertThat(vfa.path("agency").asString()).isEqualTo("VFA");
        assertThat(vfa.path("mandate").asString()).isEqualTo("sector_conclusion");
        assertThat(vfa.path("citation").asString()).isEqualTo("Law on Food Safety; ND 15/2018");
        assertThat(vfa.path("since").asString()).isEqualTo("2011-07-01");
        assertThat(refused.toString()).doesNotContain("HCM");

        JsonNode addressed = matter.ask(LEAD, "request-conclusion", fields("fromAgency", "DAV"))
                .body();
        assertThat(addressed.path("code").asString()).isEqualTo("addressee-not-competent");
        assertThat(addressed.at("/details/competent/0/agency").asString()).isEqualTo("VFA");
        assertThat(addressed.path("detail").asString()).contains("Cục An toàn thực phẩm");
        JsonNode lead = matter.ask(LEAD, "offer-lead", fields("toAgency", "MOET", "reason", "Thử."))
                .body();
        assertThat(lead.at("/details/competent/0/agency").asString()).isEqualTo("VFA");
    }

    private JsonNode read(String officer, String asked) {
        Reply reply = api.get(officer, path(asked));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body();
    }

    private String path(String asked) {
        return "/api/v1/cases/" + matter.caseId() + "/competent-bodies" + asked;
    }

    private static JsonNode power(JsonNode told, String power) {
        return told.path("powers")
                .valueStream()
                .filter(one -> one.path("power").asString().equals(power))
                .findFirst()
                .orElseThrow();
    }

    private static String proposed(JsonNode told, String power) {
        return power(told, power).path("proposed").asString();
    }
}
