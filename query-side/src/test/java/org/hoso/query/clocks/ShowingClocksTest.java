package org.hoso.query.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.query.casefile.ClockLife;
import org.hoso.query.casefile.ClockLife.ClockExtension;
import org.hoso.query.casefile.ClockLife.ClockPause;
import org.hoso.query.casefile.ClockLife.ClockResumption;
import org.hoso.query.casefile.EventPlace;
import org.hoso.query.clocks.Counting.UncountedDay;
import org.hoso.query.clocks.ShownClock.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A due time opens to its working:")
class ShowingClocksTest {
    private static final Law LAW = Law.load();
    private static final ShowingClocks SHOWING = new ShowingClocks(LAW);
    private static final Instant BEFORE_TET = Instant.parse("2026-02-10T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-26T17:00:00Z");
    private static final DocumentRef PAPER = new DocumentRef("4/ABEI", LocalDate.of(2026, 2, 13));

    @Test
    @DisplayName("each day of Tet that did not count is named, in both languages, with how sure it is")
    void names_the_days() {
        ShownClock shown = show(running("decision_7wd", BEFORE_TET, DUE));
        assertThat(shown.explained()).isTrue();
        assertThat(shown.counting().due()).isEqualTo(DUE);
        assertThat(shown.counting().skipped())
                .extracting(UncountedDay::day)
                .containsExactlyElementsOf(LocalDate.of(2026, 2, 14)
                        .datesUntil(LocalDate.of(2026, 2, 23))
                        .toList());
        assertThat(shown.counting().skipped().getFirst().reasonVi()).isEqualTo("Thứ Bảy");
        UncountedDay newYear = shown.counting().skipped().get(3);
        assertThat(newYear.reasonVi()).isEqualTo("Ngày nghỉ: Mùng 1 Tết Bính Ngọ");
        assertThat(newYear.reasonEn()).isEqualTo("Public day off: Mùng 1 Tết Bính Ngọ");
        assertThat(newYear.status()).isNotNull();
        assertThat(newYear.confidence()).isNotNull();
        assertThat(shown.rule().legalBasis().citation()).isEqualTo("LHAV Art 66.1.a");
    }

    @Test
    @DisplayName("a Saturday worked in exchange is named with the day that it is worked for")
    void names_make_up_days() {
        Instant start = Instant.parse("2026-08-21T02:00:00Z");
        ShownClock shown = show(running("record_2wd", start, Instant.parse("2026-08-24T17:00:00Z")));
        assertThat(shown.counting().madeUp()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2026, 8, 22));
            assertThat(day.inPlaceOf()).isEqualTo(LocalDate.of(2026, 8, 31));
        });
    }

    @Test
    @DisplayName("a pause leads to the due instant that the resumption kept")
    void explains_pauses() {
        Instant from = Instant.parse("2026-02-13T02:00:00Z");
        Instant until = Instant.parse("2026-02-23T02:00:00Z");
        Instant due = Instant.parse("2026-02-27T17:00:00Z");
        ClockPause pause = new ClockPause(
                place("case.clock-paused", from),
                "ABEI",
                null,
                PAPER,
                new ClockResumption(place("case.clock-resumed", until), "ABEI", due, null));
        ShownClock shown = show(life("decision_7wd", BEFORE_TET, due, List.of(pause), List.of(), null, null));
        assertThat(shown.explained()).isTrue();
        assertThat(shown.counting().skipped())
                .extracting(UncountedDay::reasonEn)
                .containsOnly("The clock stood still");
        assertThat(shown.state()).isEqualTo(State.RUNNING);
        assertThat(shown.left()).isEqualTo(Duration.between(BEFORE_TET, due));
    }

    @Test
    @DisplayName("a clock that stands still has no time left to tell")
    void stands_still() {
        ClockPause pause = new ClockPause(place("case.clock-paused", BEFORE_TET), "ABEI", null, PAPER, null);
        ShownClock shown = show(life("decision_7wd", BEFORE_TET, DUE, List.of(pause), List.of(), null, null));
        assertThat(shown.state()).isEqualTo(State.PAUSED);
        assertThat(shown.left()).isNull();
    }

    @Test
    @DisplayName("what an office granted follows from no counting")
    void granted() {
        Instant granted = Instant.parse("2026-03-15T03:00:00Z");
        StartedClock terms = terms("decision_7wd", BEFORE_TET, granted);
        ClockExtension extension = new ClockExtension(
                place("case.clock-extended", BEFORE_TET), "ABEI", terms, DUE, null, "Cục trưởng", PAPER, true);
        ShownClock shown = show(life("decision_7wd", BEFORE_TET, granted, List.of(), List.of(extension), null, null));
        assertThat(shown.explained()).isTrue();
        assertThat(shown.counting().skipped()).isEmpty();
        assertThat(shown.extensions()).containsExactly(extension);
    }

    @Test
    @DisplayName("met by its answer in time, stopped by anything else, breached once it ran out, answered or not")
    void states() {
        EventPlace inTime = place("case.sanction-imposed", DUE.minusSeconds(1));
        EventPlace late = place("case.sanction-imposed", DUE);
        EventPlace closed = place("case.case-closed", DUE.minusSeconds(1));
        EventPlace breach = place("case.clock-breached", DUE);
        assertThat(ended(inTime, null)).isEqualTo(State.MET);
        assertThat(ended(late, null)).isEqualTo(State.BREACHED);
        assertThat(ended(closed, null)).isEqualTo(State.STOPPED);
        assertThat(ended(null, breach)).isEqualTo(State.BREACHED);
        assertThat(ended(late, breach)).isEqualTo(State.BREACHED);
        assertThat(ended(null, null)).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("a due instant that today's calendar would not give is shown as such, and stays as it was kept")
    void not_explained() {
        Instant kept = Instant.parse("2026-02-25T17:00:00Z");
        ShownClock shown = show(running("decision_7wd", BEFORE_TET, kept));
        assertThat(shown.explained()).isFalse();
        assertThat(shown.due()).isEqualTo(kept);
        assertThat(shown.counting().due()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("a duty without end has none, and a rule that the data lost is shown as a hole")
    void holes() {
        ShownClock duty = show(running("ad_block_after_24h", BEFORE_TET.plus(Duration.ofDays(30)), null));
        assertThat(duty.counting().due()).isNull();
        assertThat(duty.explained()).isTrue();
        ShownClock lost = show(running("lost_rule", BEFORE_TET, DUE));
        assertThat(lost.rule()).isNull();
        assertThat(lost.explained()).isFalse();
        assertThat(lost.due()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("the limitation of a case sent back is explained by the one whose place it took, and a year")
    void limitation_of_a_returned_case() {
        Instant act = Instant.parse("2026-06-15T16:59:59Z");
        EventPlace returned = place("case.case-returned", Instant.parse("2026-10-05T02:00:00Z"));
        ClockLife base = life(
                "limitation_ads", act, Instant.parse("2027-06-15T17:00:00Z"), List.of(), List.of(), null, returned);
        StartedClock longer = terms("limitation_returned_case", act, Instant.parse("2028-06-15T17:00:00Z"));
        ClockLife next = new ClockLife(longer, returned, longer.due(), List.of(), List.of(), null, null, List.of());
        assertThat(SHOWING.show(List.of(base, next), BEFORE_TET).getLast().explained())
                .isTrue();
    }

    private static State ended(@Nullable EventPlace ended, @Nullable EventPlace breached) {
        return show(life("decision_7wd", BEFORE_TET, DUE, List.of(), List.of(), breached, ended))
                .state();
    }

    private static ShownClock show(ClockLife life) {
        return SHOWING.show(List.of(life), BEFORE_TET).getFirst();
    }

    private static ClockLife running(String code, Instant start, @Nullable Instant due) {
        return life(code, start, due, List.of(), List.of(), null, null);
    }

    private static ClockLife life(
            String code,
            Instant start,
            @Nullable Instant due,
            List<ClockPause> pauses,
            List<ClockExtension> extensions,
            @Nullable EventPlace breached,
            @Nullable EventPlace ended) {
        EventPlace started = place("case.violation-recorded", start);
        return new ClockLife(terms(code, start, due), started, due, pauses, extensions, breached, ended, List.of());
    }

    private static EventPlace place(String storedName, Instant at) {
        return new EventPlace(storedName, 3, 103, at, null);
    }

    private static StartedClock terms(String code, Instant start, @Nullable Instant due) {
        LocalDate version = LAW.clocks().all().stream()
                .filter(rule -> rule.code().equals(code))
                .map(ClockRule::validFrom)
                .findFirst()
                .orElse(LocalDate.of(2020, 1, 1));
        return new StartedClock(
                new UUID(1, 1),
                null,
                code,
                version,
                LAW.calendar().version(),
                start,
                due,
                org.hoso.law.Confidence.VERIFIED);
    }
}
