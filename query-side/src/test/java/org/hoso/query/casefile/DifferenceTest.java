package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.hoso.cases.StartedClock;
import org.hoso.law.AddedRow;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.law.LawTable;
import org.hoso.query.Varied;
import org.hoso.query.casefile.Touched.TouchedCase;
import org.hoso.query.casefile.Touched.TouchedClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an amendment of the law changes for a case")
class DifferenceTest {
    private static final LawFiles FILES = LawFiles.shipped();
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final Instant NOTIFIED = Instant.parse("2027-03-02T02:00:00Z");
    private static final AddedRow TWELVE_HOURS = new AddedRow(LawTable.CLOCKS, null, """
            {"code": "ad_removal_24h", "name_vi": "Gỡ", "name_en": "Remove", "start": "PlatformNotified",
             "stop": "ContentRemoved", "length": 12, "unit": "hours", "valid_from": "2027-01-01", "valid_to": null,
             "legal_basis": {"citation": "ND 1/2027"}, "confidence": "unverified", "on_breach": "propose_blocking"}""");

    @Test
    @DisplayName("a shorter period touches a clock of its time: the kept due instant and the new one are told")
    void a_clock() {
        assertThat(touched(TWELVE_HOURS, notified(NOTIFIED)).clocks())
                .containsExactly(new TouchedClock(
                        clockId(),
                        "ad_removal_24h",
                        NOTIFIED,
                        NOTIFIED.plus(Duration.ofHours(24)),
                        NOTIFIED.plus(Duration.ofHours(12)),
                        false));
    }

    @Test
    @DisplayName("a clock that started before the new version is in force is not touched")
    void a_clock_of_before() {
        assertThat(touched(TWELVE_HOURS, notified(Instant.parse("2026-12-31T02:00:00Z")))
                        .any())
                .isFalse();
    }

    @Test
    @DisplayName("a breached clock is told as one; what was answered, or what an office moved, is not touched")
    void how_it_stands() {
        Instant due = NOTIFIED.plus(Duration.ofHours(24));
        CaseEvent breached = Varied.of(ClockBreached.class, "at", due, "clockId", clockId(), "clocks", none());
        assertThat(touched(TWELVE_HOURS, notified(NOTIFIED), breached).clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.breached()).isTrue());
        CaseEvent removed =
                Varied.of(ContentRemoved.class, "at", due, "clocks", new ClockChanges(List.of(), List.of(clockId())));
        assertThat(touched(TWELVE_HOURS, notified(NOTIFIED), removed).clocks()).isEmpty();
        CaseEvent granted = Varied.of(
                ClockExtended.class,
                "at",
                NOTIFIED.plusSeconds(60),
                "clockId",
                clockId(),
                "extended",
                terms(NOTIFIED).dueAt(due.plusSeconds(3600)));
        assertThat(touched(TWELVE_HOURS, notified(NOTIFIED), granted).clocks()).isEmpty();
    }

    @Test
    @DisplayName("a new penalty touches an act that ended on its first day, not one that ended the day before")
    void an_act() {
        ViolationRecorded recorded = SampleEvents.of(ViolationRecorded.class);
        Act act = recorded.acts().getFirst();
        LocalDate ended = act.endedOn();
        assertThat(touched(penalty(act.violationType(), ended), recorded).acts())
                .anySatisfy(one -> {
                    assertThat(one.actId()).isEqualTo(act.actId());
                    assertThat(one.newVersionFrom()).isEqualTo(ended);
                    assertThat(one.versionFrom()).isNotEqualTo(ended);
                });
        assertThat(touched(penalty(act.violationType(), ended.plusDays(1)), recorded)
                        .acts())
                .extracting(Touched.TouchedAct::actId)
                .doesNotContain(act.actId());
    }

    @Test
    @DisplayName("a new mandate touches the look-ups of its role from its first day on")
    void a_mandate() {
        AddedRow row = new AddedRow(LawTable.MANDATES, null, """
                {"product_field": "*", "role": "removal_request", "agency": "VFA", "on_behalf_of": "MOH",
                 "valid_from": "2027-04-01", "valid_to": null, "local": null, "basis": {"citation": "ND 1/2027"},
                 "confidence": "unverified"}""");
        ViolationClassified classified = SampleEvents.of(ViolationClassified.class);
        CaseView file = folded(classified);
        assertThat(difference(row, TODAY).of(file).lookUps()).containsExactly("removal_request");
        assertThat(difference(row, TODAY.minusDays(1)).of(file).lookUps()).isEmpty();
    }

    private static TouchedCase touched(AddedRow row, CaseEvent... events) {
        return difference(row, TODAY).of(folded(events));
    }

    private static Difference difference(AddedRow row, LocalDate day) {
        return new Difference(Law.read(FILES), Law.read(FILES, List.of(row)), day);
    }

    private static CaseView folded(CaseEvent... more) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(Varied.of(ContentReported.class, "clocks", none()));
        events.addAll(List.of(more));
        return FoldedCase.of(events);
    }

    private static CaseEvent notified(Instant at) {
        return Varied.of(PlatformNotified.class, "at", at, "clocks", new ClockChanges(List.of(terms(at)), List.of()));
    }

    private static StartedClock terms(Instant at) {
        UUID notice = SampleEvents.of(PlatformNotified.class).noticeId();
        Instant due = at.plus(Duration.ofHours(24));
        LocalDate version = LocalDate.of(2026, 2, 15);
        return new StartedClock(clockId(), notice, "ad_removal_24h", version, "vn", at, due, Confidence.UNVERIFIED);
    }

    private static UUID clockId() {
        return new UUID(9, 2);
    }

    private static ClockChanges none() {
        return new ClockChanges(List.of(), List.of());
    }

    private static AddedRow penalty(String type, LocalDate from) {
        return new AddedRow(LawTable.PENALTIES, type, """
                {"decree": "1/2026/ND-CP", "article": "5.1", "from": "%s", "to": null, "fine_min": 1000000,
                 "fine_max": 2000000, "baseline": "individual", "remedies": ["REMOVE_AD"], "confidence": "unverified"}""".formatted(from));
    }
}
