package org.hoso.query.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("A case that is not the reader's own work")
class LooksOverHttpTest extends RunningQuerySide {
    private static int running = 8_100;

    @Autowired
    Sealer sealer;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Views views;

    private LookedCase told;
    private final String foreign = officer(Role.COORDINATOR, "TTCP");
    private final String lead = officer(Role.COORDINATOR, "ABEI");
    private final String auditor = officer(Role.AUDITOR, "GOV");

    @BeforeEach
    void tell() throws Exception {
        told = new LookedCase(sealer, ++running);
        ledger.append(told.life());
        String all = "?since=" + ledgered();
        for (String path : List.of(told.path(), told.path() + "/history", told.path() + "/clocks"))
            assertThat(get(lead, path + all).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "is shown for a reason only, in each of its parts; the answer without one names the header in both languages")
    void for_a_reason_only() throws Exception {
        for (String part : List.of("", "?knownAt=" + ledgered(), "/history", "/changes", "/decisions", "/clocks")) {
            HttpResponse<String> silent = get(foreign, told.path() + part);
            assertThat(silent.statusCode()).as(part).isEqualTo(428);
            assertThat(json(silent).path("code").asString()).isEqualTo("reason-needed");
            assertThat(json(silent).at("/errors/0/pointer").asString()).isEqualTo("/Hoso-Reason");
            assertThat(json(silent).path("title").asString()).isEqualTo("Cần nêu lý do");
            assertThat(silent.body()).doesNotContain("planted");
        }
        HttpResponse<String> english = get(foreign, told.path(), "Accept-Language", "en");
        assertThat(json(english).path("title").asString()).isEqualTo("A reason is needed");
        assertThat(looks()).isEmpty();

        HttpResponse<String> file = get(foreign, told.path(), "Hoso-Reason", LookedCase.WHY);
        assertThat(file.body()).contains(LookedCase.TITLE).doesNotContain(LookedCase.REPORTER);
        assertThat(get(foreign, told.path() + "/history", "Hoso-Reason", LookedCase.WHY)
                        .body())
                .contains(LookedCase.TITLE);
        assertThat(looks())
                .containsExactly(
                        "access.case-looked-at coordinator@ttcp file",
                        "access.case-looked-at coordinator@ttcp history");
        assertThat(stored()).contains("\"ct\"").doesNotContain(LookedCase.WHY);
    }

    @Test
    @DisplayName("is told on boards and in searches without one, and one's own work is no look")
    void lists_need_none() throws Exception {
        assertThat(get(foreign, "/api/v1/board?limit=5").statusCode()).isEqualTo(200);
        assertThat(get(lead, told.path()).body()).contains(LookedCase.TITLE);
        assertThat(get(lead, told.path() + "/history", "Hoso-Reason", LookedCase.WHY)
                        .statusCode())
                .isEqualTo(200);
        assertThat(looks()).isEmpty();
    }

    @Test
    @DisplayName("a reason that is blank, too long, full of controls or ten kilobytes opens nothing")
    void bad_reasons() throws Exception {
        for (String nothing : List.of("ly do", "12/KH", "kiem tra ho so", "x".repeat(300)))
            assertThat(fault(get(foreign, told.path(), "Hoso-Reason", nothing)))
                    .isEqualTo("/Hoso-Reason names-no-matter");
        assertThat(fault(get(foreign, told.path(), "Hoso-Reason", " "))).isEqualTo("/Hoso-Reason empty");
        assertThat(fault(get(foreign, told.path(), "Hoso-Reason", "x".repeat(301))))
                .isEqualTo("/Hoso-Reason too-long");
        assertThat(fault(get(foreign, told.path(), "Hoso-Reason", "a\tb"))).isEqualTo("/Hoso-Reason control-character");
        HttpResponse<String> huge = get(foreign, told.path(), "Hoso-Reason", "x".repeat(10_240));
        assertThat(huge.statusCode()).isBetween(400, 431);
        assertThat(huge.body()).doesNotContain("planted");
        assertThat(looks()).isEmpty();
    }

    @Test
    @DisplayName(
            "a reason does not open to an auditor who reported; a glass broken for this case does, and each look bears its id")
    void under_a_glass() throws Exception {
        assertThat(get(auditor, told.path(), "Hoso-Reason", LookedCase.WHY).body())
                .contains(LookedCase.TITLE)
                .doesNotContain(LookedCase.REPORTER);
        GlassBroken glass = told.glass("auditor@gov", Duration.ofMinutes(5), 1);
        ledger.append(glass);
        HttpResponse<String> opened = under(auditor, glass.glassId().toString());
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains(LookedCase.REPORTER);
        assertThat(looks())
                .containsExactly(
                        "access.case-looked-at auditor@gov file",
                        "access.glass-broken auditor@gov -",
                        "access.identity-opened auditor@gov file");
        assertThat(stored()).contains("\"glassId\":\"" + glass.glassId() + "\"");
    }

    @Test
    @DisplayName("a glass opens nothing once its time is over, to another auditor, for another case, or as made up")
    void wrong_glasses() throws Exception {
        GlassBroken mine = told.glass("auditor@gov", Duration.ofMinutes(5), 1);
        GlassBroken over = told.glass("auditor@gov", Duration.ofHours(2), 1);
        LookedCase other = new LookedCase(sealer, ++running);
        ledger.append(other.life());
        GlassBroken elsewhere = other.glass("auditor@gov", Duration.ofMinutes(5), 1);
        for (GlassBroken one : List.of(mine, over, elsewhere)) ledger.append(one);
        Map<HttpResponse<String>, String> answers = Map.of(
                under(auditor, over.glassId().toString()), "glass-expired",
                under(officer(Role.AUDITOR, "TTCP"), mine.glassId().toString()), "glass-not-yours",
                under(foreign, mine.glassId().toString()), "glass-not-yours",
                under(lead, mine.glassId().toString()), "glass-not-yours",
                under(auditor, elsewhere.glassId().toString()), "glass-not-yours",
                under(auditor, told.id().toString()), "glass-not-yours",
                under(auditor, UUID.randomUUID().toString()), "glass-not-yours");
        answers.forEach((answer, code) -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(json(answer).path("code").asString()).isEqualTo(code);
            assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/Hoso-Glass");
            assertThat(answer.body()).doesNotContain("planted");
        });
        assertThat(fault(under(auditor, "glass"))).isEqualTo("/Hoso-Glass not-a-uuid");
        assertThat(looks()).allMatch(look -> look.startsWith("access.glass-broken"));
    }

    @Test
    @DisplayName("is not shown where the look cannot be stored: 503, and not a word of it")
    void no_answer_without_a_record() throws Exception {
        jdbc.sql("create function events.full_disk() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no space' using errcode = '53100'; end $$")
                .update();
        jdbc.sql("create trigger full_disk before insert on events.event_entry for each row"
                        + " when (new.type = 'access') execute function events.full_disk()")
                .update();
        try {
            HttpResponse<String> file = get(foreign, told.path(), "Hoso-Reason", LookedCase.WHY);
            HttpResponse<String> identity = get(lead, told.path(), "Hoso-Reason", LookedCase.WHY);
            for (HttpResponse<String> answer : List.of(file, identity)) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(json(answer).path("code").asString()).isEqualTo("no-room");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).doesNotContain("planted");
            }
            assertThat(get(lead, told.path()).statusCode())
                    .as("own work, without a reason")
                    .isEqualTo(200);
        } finally {
            jdbc.sql("drop trigger full_disk on events.event_entry").update();
            jdbc.sql("drop function events.full_disk()").update();
        }
        assertThat(looks()).isEmpty();
        assertThat(get(foreign, told.path(), "Hoso-Reason", LookedCase.WHY).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("its readers are told with their reasons to auditors, and to its body those of its own officers")
    void readers() throws Exception {
        get(foreign, told.path(), "Hoso-Reason", LookedCase.WHY);
        get(lead, told.path(), "Hoso-Reason", "goi cho nguoi phan anh");
        String readers = told.path() + "/readers?knownAt=";
        JsonNode all = awaited(auditor, readers, 2);
        assertThat(all.toString()).contains(LookedCase.WHY, "goi cho nguoi phan anh");
        JsonNode own = awaited(lead, readers, 2);
        assertThat(own.toString())
                .contains("goi cho nguoi phan anh", "\"withheld\":\"masked\"")
                .doesNotContain(LookedCase.WHY);
    }

    @Test
    @DisplayName("its readers are the same after the view was built anew from the ledger")
    void rebuilt() throws Exception {
        get(foreign, told.path(), "Hoso-Reason", LookedCase.WHY);
        awaited(auditor, told.path() + "/readers?knownAt=", 1);
        get(auditor, "/api/v1/access/glasses?since=" + ledgered());
        String asked = told.path() + "/readers?knownAt=" + Instant.now();
        JsonNode before = json(look(auditor, asked));
        assertThat(json(look(auditor, asked.replace("knownAt", "at"))).path("at"))
                .isEqualTo(before.path("at"));
        WatchedView looks = views.find("looks").orElseThrow();
        rebuilding.start(looks);
        await().atMost(SOON)
                .until(() -> rebuilding
                        .progress(looks.view())
                        .filter(progress -> progress.state() == RebuildProgress.State.DONE)
                        .isPresent());
        assertThat(json(look(auditor, asked))).isEqualTo(before);
    }

    @Test
    @DisplayName("a reason is forgotten with the reporter it was given for, and the look stands")
    void erased_reasons() throws Exception {
        get(lead, told.path(), "Hoso-Reason", "goi cho nguoi phan anh");
        awaited(auditor, told.path() + "/readers?knownAt=", 1);
        String person = jdbc.sql("select payload -> 'reason' ->> 'person' from events.event_entry"
                        + " where payload_type = 'access.identity-opened' and payload ->> 'about' = ?")
                .param(told.report().toString())
                .query(String.class)
                .single();
        assertThat(keys().sql("select count(*) from person_ref where ref = ? and person = ?")
                        .params(told.report(), UUID.fromString(person))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        keys().sql("delete from person_key where person = ?")
                .param(UUID.fromString(person))
                .update();
        sealer.evict(org.hoso.cases.PersonId.of(person));
        JsonNode after = awaited(auditor, told.path() + "/readers?knownAt=", 1);
        assertThat(after.toString())
                .contains("\"withheld\":\"erased\"", "coordinator@abei", "REPORTER_IDENTITY")
                .doesNotContain("goi cho nguoi phan anh");
    }

    @Test
    @DisplayName("broken glasses are listed for data protection officers, the own ones for an auditor, for nobody else")
    void glasses() throws Exception {
        GlassBroken glass = told.glass("auditor@gov", Duration.ofMinutes(5), 1);
        ledger.append(glass);
        under(auditor, glass.glassId().toString());
        String list = "/api/v1/access/glasses?limit=1&since=" + ledgered();
        for (String reader : List.of(officer(Role.DPO, "MOCST"), auditor)) {
            JsonNode first = json(get(reader, list)).at("/glasses/0");
            assertThat(first.path("glassId").asString())
                    .isEqualTo(glass.glassId().toString());
            assertThat(first.path("told").asString()).isEqualTo("dpo@mocst");
            assertThat(first.path("reason").asString()).isEqualTo(LookedCase.WHY);
            assertThat(first.path("looks").asLong()).isEqualTo(1);
            assertThat(first.path("over").asBoolean()).isFalse();
        }
        JsonNode others = json(get(officer(Role.AUDITOR, "TTCP"), list)).path("glasses");
        assertThat(others).isEmpty();
        for (String nobody : List.of(lead, foreign, platform("FACEBOOK")))
            assertThat(get(nobody, list).statusCode()).isEqualTo(403);
        assertThat(fault(get(auditor, "/api/v1/access/glasses?limit=201"))).isEqualTo("/limit out-of-range");
        assertThat(fault(get(auditor, "/api/v1/access/glasses?before=0"))).isEqualTo("/before out-of-range");
    }

    /** The looks at the case, once the view has as many; asking adds one each time. */
    private JsonNode awaited(String token, String path, int looks) throws Exception {
        Instant until = Instant.now();
        ledgered();
        await().atMost(SOON).until(() -> count(json(look(token, path + until))) >= looks);
        return json(look(token, path + until));
    }

    private static int count(JsonNode readers) {
        int[] looks = {readers.path("lookedOtherwise").size()};
        readers.path("couldSee").forEach(one -> looks[0] += one.path("looked").size());
        return looks[0];
    }

    private HttpResponse<String> under(String token, String glass) throws Exception {
        return get(token, told.path(), "Hoso-Glass", glass);
    }

    private List<String> looks() {
        return jdbc.sql("select payload_type || ' ' || (payload -> 'by' ->> 'officer') || ' '"
                        + " || coalesce(payload ->> 'part', '-') from events.event_entry"
                        + " where type = 'access' and payload ->> 'caseId' = ? order by global_index")
                .param(told.id().toString())
                .query(String.class)
                .list();
    }

    private String stored() {
        return String.join(
                "\n",
                jdbc.sql(
                                "select payload::text from events.event_entry where type = 'access' and payload ->> 'caseId' = ?")
                        .param(told.id().toString())
                        .query(String.class)
                        .list());
    }

    private static String fault(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode first = json(answer).at("/errors/0");
        return first.path("pointer").asString() + " " + first.path("code").asString();
    }
}
