package org.hoso.query.timespent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.TestLedger;
import org.hoso.query.Varied;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case of the eleventh hour of a body that has no other: ABEI an hour, Facebook a day, ABEI two hours, closed. */
@DisplayName("Where the time went")
class TimeSpentTest extends RunningQuerySide {
    private static final int ASIDE = 99;
    private static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");
    private static final long HOUR = Duration.ofHours(1).toMillis();

    @Autowired
    TimeSpentView view;

    private final CaseId id = TestLedger.newCase();
    private final CaseNumber number = CaseNumber.of(2026, 700_000 + Math.floorMod(id.hashCode(), 100_000));
    /** Nobody else answers for a case of this class's, so that its sums are its own. */
    private final String lead = "UBX_" + Math.floorMod(id.hashCode(), 1_000_000);

    @Test
    @DisplayName("in one case: whose each hour was, the shares adding up to what has elapsed")
    void of_one_case() throws Exception {
        ledger.append(life());
        ledgered();
        JsonNode time = json(get(auditor(), "/api/v1/cases/" + number + "/time?since=v3"));
        assertThat(time.path("elapsedMs").asLong()).isEqualTo(27 * HOUR);
        assertThat(time.path("shares")
                        .valueStream()
                        .map(one -> one.path("milliseconds").asLong()))
                .containsExactly(24 * HOUR, 3 * HOUR);
        assertThat(time.path("shares").path(0).path("code").asString()).isEqualTo("FACEBOOK");
        assertThat(time.path("stretches")).hasSize(3);
        assertThat(time.path("stretches").path(1).path("until").asString())
                .isEqualTo(BEGAN.plusMillis(25 * HOUR).toString());
    }

    @Test
    @DisplayName(
            "in many cases: added up by holder, agency and platform, cut to the period, and each figure opens to its cases")
    void of_many_cases() throws Exception {
        ledger.append(life());
        ledgered();
        get(auditor(), "/api/v1/cases/" + id + "/time?since=v3");
        JsonNode all = json(get(auditor(), "/api/v1/time?by=holder&agency=" + lead));
        assertThat(all.path("totalMs").asLong()).isEqualTo(27 * HOUR);
        assertThat(all.path("cases").asLong()).isEqualTo(1);
        assertThat(all.path("scope").path("vi").asString()).contains("hồ sơ");
        String day =
                "&agency=" + lead + "&from=" + BEGAN.plusMillis(2 * HOUR) + "&until=" + BEGAN.plusMillis(26 * HOUR);
        JsonNode platforms = json(get(auditor(), "/api/v1/time?by=platform" + day));
        assertThat(platforms.path("totalMs").asLong()).isEqualTo(23 * HOUR);
        JsonNode agencies = json(get(auditor(), "/api/v1/time?by=agency" + day));
        assertThat(agencies.path("figures")
                        .path(0)
                        .path("share")
                        .path("milliseconds")
                        .asLong())
                .isEqualTo(HOUR);
        JsonNode cases = json(get(auditor(), "/api/v1/time/cases?holder=platform&code=FACEBOOK" + day));
        assertThat(cases.path("cases").path(0).path("caseNumber").asString()).isEqualTo(number.value());
        assertThat(cases.path("cases").path(0).path("milliseconds").asLong()).isEqualTo(23 * HOUR);
        assertThat(cases.hasNonNull("next")).isFalse();
        assertThat(json(get(auditor(), "/api/v1/time?by=holder&platform=TIKTOK&agency=" + lead))
                        .path("figures"))
                .isEmpty();
    }

    @Test
    @DisplayName("the cases of a figure come page by page, each once, and add up to it")
    void pages() throws Exception {
        List<CaseEvent> events = new ArrayList<>(life());
        for (int n = 0; n < 4; n++) {
            CaseId other = TestLedger.newCase();
            events.addAll(life(other, CaseNumber.of(2026, number.hashCode() % 100_000 + 800_000 + n)));
        }
        ledger.append(events);
        ledgered();
        get(auditor(), "/api/v1/time?since=" + ledger.head());
        List<String> seen = new ArrayList<>();
        long sum = 0;
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            JsonNode page =
                    json(get(auditor(), "/api/v1/time/cases?holder=agency&code=" + lead + "&limit=2" + after.get()));
            for (JsonNode one : page.path("cases")) {
                seen.add(one.path("caseId").asString());
                sum += one.path("milliseconds").asLong();
            }
            after = page.hasNonNull("next")
                    ? Optional.of("&after=" + page.path("next").asString())
                    : Optional.empty();
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(sum).isEqualTo(15 * HOUR);
    }

    @Test
    @DisplayName("is told only of cases the reader may know of, and to no outsider; bad questions are named")
    void rights() throws Exception {
        ledger.append(life());
        ledgered();
        get(auditor(), "/api/v1/cases/" + id + "/time?since=v3");
        String province = officer(Role.RECORDER, "SVH_DL");
        assertThat(get(province, "/api/v1/cases/" + id + "/time").statusCode()).isEqualTo(404);
        JsonNode sums = json(get(province, "/api/v1/time?agency=" + lead));
        assertThat(sums.path("cases").asLong(-1)).isZero();
        assertThat(sums.path("totalMs").asLong(-1)).isZero();
        var cases = get(province, "/api/v1/time/cases?holder=platform&agency=" + lead);
        assertThat(cases.statusCode()).isEqualTo(200);
        assertThat(json(cases).path("cases")).isEmpty();
        assertThat(get(platform("FACEBOOK"), "/api/v1/cases/" + id + "/time").statusCode())
                .isEqualTo(403);
        assertThat(get(platform("FACEBOOK"), "/api/v1/time").statusCode()).isEqualTo(403);
        assertThat(get(auditor(), "/api/v1/time?by=moon").statusCode()).isEqualTo(400);
        assertThat(get(auditor(), "/api/v1/time?from=2026-10-06T00:00:00Z&until=2026-10-05T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(auditor(), "/api/v1/time/cases?holder=agency&limit=0").statusCode())
                .isEqualTo(400);
        assertThat(get(auditor(), "/api/v1/time?agency=a%20b").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("follows a corrected instant, and is the same when its events are told twice or filled from the start")
    void corrected_twice_and_filled() {
        List<CaseEvent> events = new ArrayList<>(life());
        events.add(Varied.of(
                RecordCorrected.class,
                "caseId",
                id,
                "at",
                BEGAN.plusMillis(28 * HOUR),
                "version",
                2L,
                "fields",
                List.of(new CorrectedField("/at", CaseJson.stored().valueToTree(BEGAN.plusMillis(20 * HOUR))))));
        List<LedgeredCaseEvent> told = new ArrayList<>();
        for (int n = 0; n < events.size(); n++)
            told.add(new LedgeredCaseEvent(n + 1L, BEGAN, BEGAN, n, "event-" + n, events.get(n)));
        view.create(ASIDE);
        try {
            for (LedgeredCaseEvent one : told) view.write(ASIDE, List.of(one));
            view.write(ASIDE, told);
            assertThat(platformHours()).isEqualTo(19);
            TimedCase written = timed();
            view.drop(ASIDE);
            view.create(ASIDE);
            try (Filling filling = view.fill(ASIDE)) {
                told.forEach(one -> filling.add(List.of(one)));
            }
            assertThat(timed()).isEqualTo(written);
            assertThat(platformHours()).isEqualTo(19);
        } finally {
            view.drop(ASIDE);
        }
    }

    private TimedCase timed() {
        return view.rows().find(ASIDE, new CaseKey.ById(id)).orElseThrow();
    }

    private long platformHours() {
        return jdbc.sql("select sum(until_ms - since_ms) / 3600000 from views.time_stretch_g99"
                        + " where case_id = ? and holder = 'platform'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<CaseEvent> life() {
        return life(id, number);
    }

    private List<CaseEvent> life(CaseId caseId, CaseNumber caseNumber) {
        var item = SampleEvents.of(ContentReported.class).items().getFirst().itemId();
        return List.of(
                Varied.of(
                        ContentReported.class,
                        "caseId",
                        caseId,
                        "caseNumber",
                        caseNumber,
                        "at",
                        BEGAN,
                        "accountable",
                        new AccountableBody(lead, LocalDate.of(2008, 1, 1)),
                        "clocks",
                        ClockChanges.NONE),
                Varied.of(
                        PlatformNotified.class,
                        "caseId",
                        caseId,
                        "at",
                        BEGAN.plusMillis(HOUR),
                        "itemIds",
                        List.of(item),
                        "clocks",
                        ClockChanges.NONE),
                Varied.of(
                        RemovalClaimed.class,
                        "caseId",
                        caseId,
                        "at",
                        BEGAN.plusMillis(25 * HOUR),
                        "itemIds",
                        List.of(item)),
                Varied.of(
                        CaseClosed.class,
                        "caseId",
                        caseId,
                        "at",
                        BEGAN.plusMillis(27 * HOUR),
                        "clocks",
                        ClockChanges.NONE));
    }

    private static String auditor() {
        return officer(Role.AUDITOR, "GOV");
    }
}
