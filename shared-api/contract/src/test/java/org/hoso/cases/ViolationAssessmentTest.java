package org.hoso.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.ViolationAssessment.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whether a case is held to be a violation")
class ViolationAssessmentTest {
    @ParameterizedTest(name = "classified {0}, concluded {1}: {2}")
    @CsvSource({
        ",                  ,             OPEN",
        "VIOLATION,         ,             VIOLATION",
        "NO_VIOLATION,      ,             NO_VIOLATION",
        "OUT_OF_SCOPE,      ,             OPEN",
        "INSUFFICIENT_INFO, ,             OPEN",
        ",                  VIOLATION,    VIOLATION",
        "VIOLATION,         VIOLATION,    VIOLATION",
        "NO_VIOLATION,      VIOLATION,    CONTRADICTED",
        "OUT_OF_SCOPE,      VIOLATION,    CONTRADICTED",
        "INSUFFICIENT_INFO, VIOLATION,    VIOLATION",
        ",                  CRIME_SIGNS,  VIOLATION",
        "VIOLATION,         CRIME_SIGNS,  VIOLATION",
        "NO_VIOLATION,      CRIME_SIGNS,  CONTRADICTED",
        "OUT_OF_SCOPE,      CRIME_SIGNS,  CONTRADICTED",
        "INSUFFICIENT_INFO, CRIME_SIGNS,  VIOLATION",
        ",                  NO_VIOLATION, NO_VIOLATION",
        "VIOLATION,         NO_VIOLATION, NO_VIOLATION",
        "NO_VIOLATION,      NO_VIOLATION, NO_VIOLATION",
        "OUT_OF_SCOPE,      NO_VIOLATION, NO_VIOLATION",
        "INSUFFICIENT_INFO, NO_VIOLATION, NO_VIOLATION",
    })
    @DisplayName("is read from both last words: found by one and denied by neither")
    void read(@Nullable Verdict classified, @Nullable Finding concluded, Reading reading) {
        ViolationAssessment said = new ViolationAssessment(classified, concluded, false);
        assertThat(said.reading()).isEqualTo(reading);
        assertThat(said.violation()).isEqualTo(reading == Reading.VIOLATION);
        assertThat(said.denied())
                .isEqualTo(
                        EnumSet.of(Reading.NO_VIOLATION, Reading.CONTRADICTED).contains(reading));
        assertThat(new ViolationAssessment(classified, concluded, true).violation())
                .as("turned down or closed without one")
                .isFalse();
    }

    @Test
    @DisplayName("once concluded to be none, it stays none until a later conclusion, whatever else is said or ruled")
    void no_way_round() {
        Random random = new Random(225);
        int later = 0;
        for (int round = 0; round < 2_000; round++) {
            ViolationAssessment said = ViolationAssessment.NONE;
            boolean none = false;
            for (int n = 0; n < 20; n++) {
                CaseEvent event = AssessedEvents.any(random);
                said = said.after(event);
                if (event instanceof Conclusion.ConclusionGiven e) none = e.finding() == Finding.NO_VIOLATION;
                if (!none) continue;
                later++;
                assertThat(said.violation()).isFalse();
                assertThat(said.denied()).isTrue();
            }
        }
        assertThat(later).isGreaterThan(2_000);
    }

    @Test
    @DisplayName("is the last classification, the last conclusion and whether it rests, in whatever order they came")
    void last_words() {
        Random random = new Random(20_261_202);
        Set<Reading> met = EnumSet.noneOf(Reading.class);
        for (int round = 0; round < 5_000; round++) {
            List<CaseEvent> past = new ArrayList<>();
            ViolationAssessment said = ViolationAssessment.NONE;
            int many = random.nextInt(12);
            for (int n = 0; n < many; n++) {
                past.add(AssessedEvents.any(random));
                said = said.after(past.getLast());
            }
            assertThat(said).as("%s", past).isEqualTo(byHand(past));
            met.add(said.reading());
        }
        assertThat(met).containsExactlyInAnyOrder(Reading.values());
    }

    @Test
    @DisplayName("is the same object after what says nothing of it: a ruling takes measures away, not the violation")
    void nothing_said() {
        Set<Class<?>> telling = Set.of(
                Classification.ViolationClassified.class,
                Classification.ClassificationCorrected.class,
                Conclusion.ConclusionGiven.class,
                Report.ReportRejected.class,
                Closing.CaseClosed.class,
                Closing.CaseReopened.class);
        ViolationAssessment said = new ViolationAssessment(Verdict.VIOLATION, Finding.VIOLATION, false);
        SampleEvents.all().stream()
                .filter(CaseEvent.class::isInstance)
                .filter(event -> !telling.contains(event.getClass()))
                .forEach(event -> assertThat(said.after((CaseEvent) event)).isSameAs(said));
    }

    private static ViolationAssessment byHand(List<CaseEvent> past) {
        Verdict classified = null;
        Finding concluded = null;
        boolean rests = false;
        for (CaseEvent event : past) {
            if (event instanceof Classification.ViolationClassified e) classified = e.verdict();
            if (event instanceof Classification.ClassificationCorrected e) classified = e.verdict();
            if (event instanceof Conclusion.ConclusionGiven e) concluded = e.finding();
            if (event instanceof Report.ReportRejected) rests = true;
            if (event instanceof Closing.CaseClosed e
                    && Set.of(Outcome.NO_VIOLATION, Outcome.NOT_TAKEN_UP).contains(e.outcome())) rests = true;
            if (event instanceof Closing.CaseReopened) rests = false;
        }
        return new ViolationAssessment(classified, concluded, rests);
    }
}
