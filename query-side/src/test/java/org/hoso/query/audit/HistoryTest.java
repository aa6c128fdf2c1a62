package org.hoso.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Coordination.NoteAdded;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class HistoryTest extends RunningQuerySide {
    private static int running;

    @Autowired
    Sealer sealer;

    private ToldCase told;

    @BeforeEach
    void tell() {
        told = new ToldCase(sealer, ++running);
        ledger.append(
                told.reported(),
                told.note("ABEI", Audience.OWN_BODY, "Chờ ý kiến lãnh đạo Cục"),
                told.concluded(),
                told.notified());
        ledgered();
    }

    @Test
    @DisplayName("An instant finer than the database keeps is read as it was written, and not called altered")
    void finer_than_microseconds() throws Exception {
        NoteAdded note = told.note("ABEI", Audience.OWN_BODY, "Chờ ý kiến lãnh đạo Cục");
        ledger.append(new NoteAdded(
                note.caseId(),
                note.by(),
                note.at().plusNanos(94_000_999),
                note.noteId(),
                note.audience(),
                note.text()));
        ledgered();
        JsonNode history = json(history(officer(Role.COORDINATOR, "ABEI"), "?since=v4"));
        assertThat(history.at("/lines/4/at").asString()).endsWith(".094Z");
    }

    @Test
    @DisplayName(
            "The accountable body reads every line with actor, times, sentence and text; who reported stays sealed")
    void the_lead_reads_everything_but_who_reported() throws Exception {
        JsonNode history = json(history(officer(Role.COORDINATOR, "ABEI"), "?since=v3"));
        assertThat(names(history))
                .containsExactly(
                        "case.content-reported", "case.note-added", "case.conclusion-given", "case.platform-notified");
        assertThat(history.get("caseNumber").asString()).isEqualTo(told.number.value());
        assertThat(history.get("version").asLong()).isEqualTo(3);
        JsonNode first = history.get("lines").get(0);
        assertThat(first.get("payload").get("title").asString()).isEqualTo(ToldCase.TITLE);
        assertThat(first.get("payload")
                        .get("reporter")
                        .get("name")
                        .get("sealed")
                        .asBoolean())
                .isTrue();
        assertThat(first.get("actor").has("officer")
                        && !first.get("actor").get("officer").isNull())
                .isFalse();
        assertThat(first.get("payload").get("by").has("officer")).isFalse();
        assertThat(first.get("agency").asString()).isEqualTo("CITIZEN");
        assertThat(first.get("sentence").get("vi").asString()).startsWith("Người dân gửi phản ánh");
        assertThat(first.get("sentence").get("en").asString()).startsWith("A citizen reported content");
        assertThat(first.get("at").asString()).isEqualTo("2026-10-05T02:00:00Z");
        assertThat(List.of("position", "version", "recordedAt", "ledgeredAt")).allMatch(first::hasNonNull);
    }

    @Test
    @DisplayName("By which application a step was taken is told to auditors, and to nobody else")
    void the_calling_application() throws Exception {
        NoteAdded note = told.note("ABEI", Audience.BODIES, "Chờ ý kiến lãnh đạo Cục");
        ledger.appendRecorded(List.of(new LedgeredCaseEvent(1, note.at(), note.at(), 4, "", "one-window-hcm", note)));
        ledgered();
        JsonNode inspected = json(history(officer(Role.AUDITOR, "GOV"), "?since=v4"));
        assertThat(inspected.at("/lines/4/client").asString()).isEqualTo("one-window-hcm");
        assertThat(inspected.at("/lines/3").hasNonNull("client")).isFalse();
        JsonNode own = json(history(officer(Role.COORDINATOR, "ABEI"), "?since=v4"));
        assertThat(own.at("/lines/4/storedName").asString()).isEqualTo("case.note-added");
        assertThat(own.at("/lines/4").hasNonNull("client")).isFalse();
    }

    @Test
    @DisplayName("A note for its author's own body is withheld from every other body, auditors apart")
    void own_notes_stay_in_the_house() throws Exception {
        assertThat(names(json(history(officer(Role.EXPERT, "VFA"), "?since=v3"))))
                .doesNotContain("case.note-added");
        assertThat(names(json(history(officer(Role.AUDITOR, "TTCP"), "")))).contains("case.note-added");
    }

    @Test
    @DisplayName("Another ministry gets 403, as does a platform addressed; whom the case does not concern gets 404")
    void who_may_not_read_it() throws Exception {
        history(officer(Role.AUDITOR, "GOV"), "?since=v3");
        assertThat(history(officer(Role.CLASSIFIER, "IDEA"), "").statusCode()).isEqualTo(403);
        assertThat(history(platform("FACEBOOK"), "").statusCode()).isEqualTo(403);
        assertThat(history(platform("TIKTOK"), "").statusCode()).isEqualTo(404);
        assertThat(history(officer(Role.CLASSIFIER, "SVH_HN"), "").statusCode()).isEqualTo(404);
        assertThat(history(officer(Role.CLASSIFIER, "SVH_HCM"), "").statusCode())
                .isEqualTo(200);
        assertThat(get(officer(Role.AUDITOR, "GOV"), "/api/v1/cases/HS-1999-000001/history")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(officer(Role.AUDITOR, "GOV"), "/api/v1/cases/nothing/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A text whose key was destroyed reads as erased; the rest of the history is as before")
    void erased_text() throws Exception {
        keys().sql("delete from person_key where person = ?")
                .param(told.person().value())
                .update();
        sealer.evict(told.person());
        JsonNode history = json(history(officer(Role.COORDINATOR, "ABEI"), "?since=v3"));
        assertThat(history.get("lines")
                        .get(0)
                        .get("payload")
                        .get("title")
                        .get("erased")
                        .asBoolean())
                .isTrue();
        assertThat(history.get("lines").get(2).get("payload").get("grounds").asString())
                .startsWith("Không có");
    }

    @Test
    @DisplayName("It is found by number too, page by page, by event and by body")
    void paged_and_filtered() throws Exception {
        String token = officer(Role.AUDITOR, "GOV");
        history(token, "?since=v3");
        List<String> read = new ArrayList<>();
        String after = "0";
        for (int page = 0; page < 3 && after != null; page++) {
            JsonNode history = json(look(token, "/api/v1/cases/" + told.number + "/history?limit=2&after=" + after));
            read.addAll(names(history));
            after = history.hasNonNull("next") ? history.get("next").asString() : null;
        }
        assertThat(after).isNull();
        assertThat(read).hasSize(4).doesNotHaveDuplicates();
        assertThat(names(json(history(token, "?storedName=case.conclusion-given"))))
                .containsExactly("case.conclusion-given");
        assertThat(names(json(history(token, "?agency=ABEI"))))
                .containsExactly("case.note-added", "case.platform-notified");
    }

    @Test
    @DisplayName("A read waits for the version it asks for, and says so when that is not there yet")
    void reads_your_write() throws Exception {
        String token = officer(Role.AUDITOR, "GOV");
        ledger.append(told.note("ABEI", Audience.BODIES, "Đã liên hệ nền tảng"));
        HttpResponse<String> fresh = history(token, "?since=v4");
        assertThat(names(json(fresh))).hasSize(5);
        assertThat(fresh.headers().firstValue("Hoso-Behind")).isEmpty();
        long position = fresh.headers().firstValueAsLong("Hoso-Position").orElseThrow();
        HttpResponse<String> late = history(token, "?since=" + (position + 1_000_000));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.headers().firstValue("Hoso-Behind")).hasValue("true");
        assertThat(names(json(late))).hasSize(5);
    }

    @Test
    @DisplayName("Parameters out of their range are refused one by one, with where and why")
    void bad_parameters() throws Exception {
        HttpResponse<String> answer =
                history(officer(Role.AUDITOR, "GOV"), "?limit=0&after=-1&storedName=case.moon-landed&agency=a'b");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").size()).isEqualTo(4);
        assertThat(history(officer(Role.AUDITOR, "GOV"), "?since=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(history(officer(Role.AUDITOR, "GOV"), "?limit=many").statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("Every event there is can be read back with its sentence, no sealed form shown")
    void every_event_reads() throws Exception {
        ledger.append(SampleEvents.all());
        ledgered();
        String last = "v" + (SampleEvents.all().size() - 1);
        HttpResponse<String> answer = look(
                officer(Role.AUDITOR, "GOV"),
                "/api/v1/cases/" + SampleEvents.CASE + "/history?limit=1000&since=" + last);
        assertThat(names(json(answer))).hasSize(SampleEvents.all().size());
        assertThat(answer.body()).doesNotContain("\"kc\"").doesNotContain("\"iv\"");
    }

    private HttpResponse<String> history(String token, String query) throws Exception {
        return look(token, "/api/v1/cases/" + told.id + "/history" + query);
    }

    private static List<String> names(JsonNode history) {
        return StreamSupport.stream(history.get("lines").spliterator(), false)
                .map(line -> line.get("storedName").asString())
                .toList();
    }
}
