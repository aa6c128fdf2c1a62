package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.id;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Subject;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Limitation")
class LimitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    @DisplayName("an advertising act is out of time one year after the day it ended, whatever the goods")
    void advertising() {
        assertThat(end("MISLEADING_ATTRIBUTES", LocalDate.of(2026, 6, 15), false))
                .isEqualTo("2027-06-15T17:00:00Z");
        assertThat(end("FOOD_NO_ADVISORY", LocalDate.of(2026, 5, 4), false)).isEqualTo("2027-05-04T17:00:00Z");
    }

    @Test
    @DisplayName("a period that would end on a Sunday ends with the Monday after it")
    void ends_on_a_working_day() {
        assertThat(end("FOOD_NO_ADVISORY", LocalDate.of(2025, 10, 4), false)).isEqualTo("2026-10-05T17:00:00Z");
    }

    @Test
    @DisplayName("trade in counterfeits has two years, also for an act older than the rule the data has")
    void trade() {
        assertThat(end("COUNTERFEIT_TRADE", LocalDate.of(2026, 6, 15), false)).isEqualTo("2028-06-15T17:00:00Z");
        assertThat(end("COUNTERFEIT_TRADE", LocalDate.of(2025, 6, 16), false)).isEqualTo("2027-06-16T17:00:00Z");
    }

    @Test
    @DisplayName("what the investigators sent back has a year more")
    void sent_back() {
        assertThat(end("MISLEADING_ATTRIBUTES", LocalDate.of(2026, 6, 15), true))
                .isEqualTo("2028-06-15T17:00:00Z");
        assertThat(end("COUNTERFEIT_TRADE", LocalDate.of(2026, 6, 15), true)).isEqualTo("2029-06-15T17:00:00Z");
    }

    @Test
    @DisplayName("in other fields the limitation is not known, and none is invented")
    void unknown() {
        assertThat(end("CONSUMER_FALSE_INFO", LocalDate.of(2026, 6, 15), false)).isEqualTo("none");
        assertThat(end("CYBER_REMOVAL_REFUSED", LocalDate.of(2026, 9, 1), false))
                .isEqualTo("none");
    }

    private static String end(String type, LocalDate endedOn, boolean sentBack) {
        Act act = RecordedActs.asOfItsDay(
                new AllegedAct(id(51), type, endedOn, List.of()), Subject.Kind.INDIVIDUAL, Sample.law());
        return Limitation.end(act, TODAY, sentBack, Sample.law())
                .map(Object::toString)
                .orElse("none");
    }
}
