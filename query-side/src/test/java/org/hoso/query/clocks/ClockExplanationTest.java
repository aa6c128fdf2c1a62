package org.hoso.query.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.law.CountingExample;
import org.hoso.law.Law;
import org.hoso.runtime.problems.BadShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Asking when a clock would be due")
class ClockExplanationTest {
    private static final Law LAW = Law.load();
    private static final ClockExplanation EXPLAINING = new ClockExplanation(LAW);
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    static List<CountingExample> examples() {
        return LAW.calendar().examples().stream()
                .filter(example -> List.of(2, 7).contains(example.workingDays()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("gives what the examples of the holidays file say")
    void examples(CountingExample example) {
        String code = example.workingDays() == 2 ? "record_2wd" : "decision_7wd";
        assertThat(ask(code, example.start().toString()).counting().lastDay()).isEqualTo(example.due());
    }

    @Test
    @DisplayName("gives the rule of the day with its legal basis and confidence, and hours around the clock")
    void hours() {
        Explanation answer = ask("ad_removal_24h", "2026-02-15T16:30:00+07:00");
        assertThat(answer.due()).isEqualTo(Instant.parse("2026-02-16T09:30:00Z"));
        assertThat(answer.rule().validFrom()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(answer.counting().skipped()).isEmpty();
    }

    @Test
    @DisplayName("counts a pause and a longer rule as the file of a case would")
    void pause_and_longer_rule() {
        Explanation answer = EXPLAINING.answer(
                new ClockQuery(
                        "decision_7wd", "2026-10-05", "2026-10-06", "2026-10-13", "decision_1m_explanation", null),
                NOW);
        assertThat(answer.due()).isEqualTo(Instant.parse("2026-11-12T17:00:00Z"));
        assertThat(answer.extendedBy().code()).isEqualTo("decision_1m_explanation");
    }

    @Test
    @DisplayName("takes an instant that an office granted, the whole of a day where it is a date")
    void granted() {
        Explanation answer =
                EXPLAINING.answer(new ClockQuery("execution_10d", "2026-10-05", null, null, null, "2026-11-30"), NOW);
        assertThat(answer.due()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(answer.counting().due()).isEqualTo(Instant.parse("2026-10-15T17:00:00Z"));
    }

    @Test
    @DisplayName("says that a duty without a length has no end")
    void without_end() {
        assertThat(ask("case_file_retention", "2026-10-05").due()).isNull();
    }

    @ParameterizedTest(name = "{0} from {1}, paused {2} to {3}, {4}, until {5}: {6} {7}")
    @CsvSource({
        ",                 2026-10-05, , , , ,                                /code,        missing-field",
        "record_2wd,       ,           , , , ,                                /start,       missing-field",
        "no_such_clock,    2026-10-05, , , , ,                                /code,        not-one-of",
        "record_2wd,       2026-13-45, , , , ,                                /start,       not-a-date",
        "record_2wd,       2026-02-29, , , , ,                                /start,       not-a-date",
        "record_2wd,       2026-10-05T25:00:00Z, , , , ,                      /start,       not-an-instant",
        "record_2wd,       9999-10-05T02:00:00Z, , , , ,                      /start,       out-of-range",
        "record_2wd,       2021-12-31, , , , ,                                /start,       not-in-force",
        "ad_removal_24h,   2026-02-14, , , , ,                                /start,       not-in-force",
        "ad_removal_24h,   2026-10-05, 2026-10-05, 2026-10-06, , ,            /pausedFrom,  never-pauses",
        "limitation_ads,   2026-10-05, 2026-10-06, 2026-10-07, , ,            /pausedFrom,  never-pauses",
        "record_2wd,       2026-10-05, 2026-10-06, , , ,                      /pausedUntil, missing-field",
        "record_2wd,       2026-10-05, , 2026-10-06, , ,                      /pausedFrom,  missing-field",
        "record_2wd,       2026-10-05, 2026-10-04, 2026-10-06, , ,            /pausedFrom,  wrong-order",
        "record_2wd,       2026-10-05, 2026-10-06, 2026-10-05, , ,            /pausedUntil, wrong-order",
        "record_2wd,       2026-10-05, 2026-10-08, 2026-10-09, , ,            /pausedFrom,  wrong-order",
        "record_2wd,       2026-10-05, 2026-10-06, 2199-10-09, , ,            /pausedUntil, out-of-range",
        "record_2wd,       2026-10-05, , , decision_7wd, ,                    /toCode,      other-clock",
        "limitation_ads,   2026-10-05, , , limitation_trade, ,                /toCode,      never-extended",
        "decision_7wd,     2026-10-05, , , , 2026-10-14,                      /extendedTo,  wrong-order",
        "limitation_ads,   2026-10-05, , , , 2030-10-14,                      /extendedTo,  never-extended"
    })
    @DisplayName("is turned down where it cannot be, and says where and why")
    void impossible(
            @Nullable String code,
            @Nullable String start,
            @Nullable String pausedFrom,
            @Nullable String pausedUntil,
            @Nullable String toCode,
            @Nullable String extendedTo,
            String pointer,
            String fault) {
        ClockQuery question = new ClockQuery(code, start, pausedFrom, pausedUntil, toCode, extendedTo);
        BadShape bad = catchThrowableOfType(BadShape.class, () -> EXPLAINING.answer(question, NOW));
        assertThat(bad.faults()).singleElement().satisfies(one -> {
            assertThat(one.pointer()).isEqualTo(pointer);
            assertThat(one.code().code()).isEqualTo(fault);
        });
    }

    private static Explanation ask(String code, String start) {
        return EXPLAINING.answer(new ClockQuery(code, start, null, null, null, null), NOW);
    }
}
