package org.hoso.ops.whole.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.Running;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Amending the law's data, over HTTP")
class RegistryAmendmentsTest {
    private static final String PATH = "/api/v1/registry/";
    private static final String OFFICER = "coordinator@abei";

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName(
            "a day off is proposed, shows which clocks it touches, is confirmed by another officer; the old clock keeps its due instant until it is re-judged")
    void a_day_off_and_an_old_clock() {
        StoryCase matter = Scenes.classified(new StoryStart(api, Instant.now()));
        String clock = History.of(matter).clock("limitation_ads");
        matter.until(OFFICER, "the clock", file -> file.toString().contains(clock));
        Instant due = due(matter, clock);
        LocalDate lastDay = LocalDate.ofInstant(due.minusMillis(1), WorkingCalendar.ZONE);

        Reply proposed = propose("admin@hoso", lastDay);
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(200);
        String id = proposed.created("amendmentId");
        assertThat(touched(id).path("totals").path("clocks").asInt()).isPositive();
        assertThat(touched(id).toString()).contains(clock);
        assertThat(rejudge(matter, clock).text("code")).isEqualTo("clock-unchanged");

        assertThat(confirm("admin@hoso", id).text("code")).isEqualTo("own-proposal");
        Reply confirmed = confirm("admin2@hoso", id);
        assertThat(confirmed.status()).as(confirmed.body().toString()).isEqualTo(200);
        assertThat(confirmed.headers().firstValue("ETag")).isPresent();
        assertThat(due(matter, clock)).isEqualTo(due);
        JsonNode year = api.get(OFFICER, PATH + "calendar?on=" + lastDay).body();
        assertThat(year.path("entries").toString()).contains(lastDay.toString());
        assertThat(year.path("amended").toString()).contains(id, "12/QĐ-TTg");
        assertThat(touched(id).toString()).contains(clock);

        Reply rejudged = rejudge(matter, clock);
        assertThat(rejudged.status()).as(rejudged.body().toString()).isEqualTo(200);
        matter.until(OFFICER, "the re-judgement", file -> file.path("version").asLong() >= version(rejudged));
        assertThat(due(matter, clock)).isAfter(due);
        assertThat(clock(matter, clock)
                        .path("rejudgements")
                        .path(0)
                        .path("dueBefore")
                        .asString())
                .isEqualTo(due.toString());
        assertThat(touched(id).toString()).doesNotContain(clock);
        takenBack(matter, clock, lastDay, due);
    }

    /** The day off was a mistake: it goes by a row of its own, and the clock counted over it stays until it is re-judged. */
    private void takenBack(StoryCase matter, String clock, LocalDate dayOff, Instant due) {
        Instant over = due(matter, clock);
        var cancelled = fields("date", dayOff.toString(), "confidence", "unverified");
        Reply proposed = propose("admin@hoso", fields("cancelledDay", cancelled));
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(200);
        String id = proposed.created("amendmentId");
        assertThat(touched(id).toString()).contains(clock);
        assertThat(confirm("admin2@hoso", id).status()).isEqualTo(200);
        assertThat(due(matter, clock)).isEqualTo(over);
        JsonNode year = api.get(OFFICER, PATH + "calendar?on=" + dayOff).body();
        assertThat(year.path("entries").toString()).doesNotContain(dayOff.toString());
        assertThat(year.path("amended").toString()).contains(id);
        Reply rejudged = rejudge(matter, clock);
        matter.until(OFFICER, "the re-judgement", file -> file.path("version").asLong() >= version(rejudged));
        assertThat(due(matter, clock)).isEqualTo(due);
        assertThat(propose("admin@hoso", fields("cancelledDay", cancelled)).text("code"))
                .isEqualTo("amendment-unfit");
    }

    @Test
    @DisplayName("another number for a repeat window holds from a day to come on; no window begins today or before")
    void a_repeat_window() {
        LocalDate from = LocalDate.of(2034, 1, 1);
        Reply today = propose("admin@hoso", window(LocalDate.now(WorkingCalendar.ZONE)));
        assertThat(today.status()).isEqualTo(409);
        assertThat(today.body().path("details").path("pointer").asString()).isEqualTo("/change/repeatWindow/validFrom");
        Reply proposed = propose("admin@hoso", window(from));
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(200);
        assertThat(windowOn(from).path("violations").asInt()).isEqualTo(5);
        assertThat(confirm("admin2@hoso", proposed.created("amendmentId")).status())
                .isEqualTo(200);
        assertThat(windowOn(from).path("violations").asInt()).isEqualTo(4);
        assertThat(windowOn(from.minusDays(1)).path("violations").asInt()).isEqualTo(5);
        JsonNode page = api.get(OFFICER, PATH + "repeat-windows?on=" + from).body();
        assertThat(page.path("amended").toString()).contains(proposed.created("amendmentId"));
    }

    @Test
    @DisplayName("a duty of a role changes from a day on; of what is no role none is taken")
    void a_duty() {
        LocalDate from = LocalDate.of(2034, 2, 1);
        Reply celebrity = propose("admin@hoso", duty("celebrity", from));
        assertThat(celebrity.status()).isEqualTo(409);
        assertThat(celebrity.body().at("/details/pointer").asString()).isEqualTo("/change/roleDuty/role");
        Reply proposed = propose("admin@hoso", duty("seller", from));
        assertThat(confirm("admin2@hoso", proposed.created("amendmentId")).status())
                .as(proposed.body().toString())
                .isEqualTo(200);
        JsonNode page = api.get(OFFICER, PATH + "role-duties?on=" + from).body();
        assertThat(page.path("entries").toString()).contains("Refuse deals, and say so");
        assertThat(page.path("amended").toString()).contains(proposed.created("amendmentId"));
        assertThat(api.get(OFFICER, PATH + "role-duties?on=" + from.minusDays(1))
                        .body()
                        .toString())
                .doesNotContain("Refuse deals, and say so");
    }

    private static Map<String, Object> duty(String role, LocalDate from) {
        return fields(
                "roleDuty",
                fields(
                        "code", "refuse_without_papers",
                        "role", role,
                        "nameVi", "Từ chối giao dịch và nêu lý do",
                        "nameEn", "Refuse deals, and say so",
                        "validFrom", from.toString(),
                        "legalBasis", fields("citation", "Law 1/2027"),
                        "confidence", "unverified"));
    }

    private JsonNode windowOn(LocalDate day) {
        return api.get(OFFICER, PATH + "repeat-windows?on=" + day)
                .body()
                .path("entries")
                .valueStream()
                .filter(one -> one.path("code").asString("").equals("repeat_account_30d"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> window(LocalDate from) {
        return fields(
                "repeatWindow",
                fields(
                        "code",
                        "repeat_account_30d",
                        "appliesTo",
                        "account",
                        "violations",
                        4,
                        "days",
                        30,
                        "leadsTo",
                        "account_temp_lock",
                        "validFrom",
                        from.toString(),
                        "legalBasis",
                        fields("citation", "ND 1/2027"),
                        "confidence",
                        "unverified"));
    }

    @Test
    @DisplayName(
            "only an administrator proposes; a row that breaks a rule is told by its place and leaves nothing; a dry run stores nothing")
    void rights_and_bad_input() {
        long before = amendments().size();
        assertThat(propose("coordinator@abei", LocalDate.of(2031, 1, 3)).text("code"))
                .isEqualTo("wrong-role");
        Reply weekend = propose("admin@hoso", LocalDate.of(2031, 1, 4));
        assertThat(weekend.status()).isEqualTo(409);
        assertThat(weekend.body().path("details").path("pointer").asString()).isEqualTo("/change/dayOff/date");
        Reply twice = api.post("admin@hoso", PATH + "propose-amendment", fields("change", fields()));
        assertThat(twice.status()).isEqualTo(400);
        Reply dry = api.post("admin@hoso", PATH + "propose-amendment?dryRun=true", body(LocalDate.of(2031, 1, 3)));
        assertThat(dry.body().path("events").path(0).path("name").asString()).isEqualTo("amendment-proposed");
        assertThat(amendments().size()).isEqualTo(before);
        assertThat(api.get("platform@facebook", PATH + "amendments").status()).isEqualTo(404);
        String unknown = Scenes.nobody();
        assertThat(api.get("admin@hoso", PATH + "amendments/" + unknown).status())
                .isEqualTo(404);
        assertThat(confirm("admin@hoso", unknown).status()).isEqualTo(404);
    }

    private JsonNode amendments() {
        return api.get("auditor@gov", PATH + "amendments").body().path("amendments");
    }

    private JsonNode touched(String id) {
        return api.get(OFFICER, PATH + "amendments/" + id).body().path("touches");
    }

    private Reply propose(String officer, LocalDate day) {
        return api.post(officer, PATH + "propose-amendment", body(day));
    }

    private Reply propose(String officer, Map<String, Object> change) {
        return api.post(officer, PATH + "propose-amendment", body(change));
    }

    private static Map<String, Object> body(LocalDate day) {
        var dayOff =
                fields("date", day.toString(), "nameVi", "Ngày nghỉ", "status", "decided", "confidence", "unverified");
        return body(fields("dayOff", dayOff));
    }

    private static Map<String, Object> body(Map<String, Object> change) {
        return fields(
                "change",
                change,
                "document",
                fields("number", "12/QĐ-TTg", "date", "2026-11-02"),
                "legalBasis",
                "Điều 112 Bộ luật Lao động");
    }

    private Reply confirm(String officer, String id) {
        return api.post(officer, PATH + "amendments/" + id + "/confirm-amendment", fields());
    }

    private static Reply rejudge(StoryCase matter, String clock) {
        return matter.ask(
                OFFICER,
                "rejudge-clock",
                fields("clockId", clock, "reason", "Lịch nghỉ đã sửa đổi.", "document", matter.document("14/QĐ")));
    }

    private static long version(Reply reply) {
        return reply.body().path("version").asLong();
    }

    private Instant due(StoryCase matter, String clock) {
        return Instant.parse(clock(matter, clock).path("due").asString());
    }

    private JsonNode clock(StoryCase matter, String clock) {
        JsonNode clocks =
                api.get(OFFICER, "/api/v1/cases/" + matter.caseId() + "/clocks").body();
        return clocks.path("clocks")
                .valueStream()
                .filter(one -> one.path("clockId").asString("").equals(clock))
                .findFirst()
                .orElseThrow();
    }
}
