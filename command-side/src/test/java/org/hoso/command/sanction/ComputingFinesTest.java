package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.id;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ActFine;
import org.hoso.cases.Sanction.Circumstance;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Subject;
import org.hoso.command.Sample;
import org.hoso.command.sanction.ComputingFines.Computed;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;
import org.hoso.law.FineRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Computing fines")
class ComputingFinesTest {
    private static final FineRules RULES = Sample.law().violationTypes().rules();

    @Test
    @DisplayName("without circumstances the midpoint: 60 to 80 million make 70, 10 to 15 make 12.5, 20 to 30 make 25")
    void midpoint() {
        assertThat(fine(act(60_000_000, 80_000_000, 1), 0).amountVnd()).isEqualTo(70_000_000);
        assertThat(fine(act(10_000_000, 15_000_000, 1), 0).amountVnd()).isEqualTo(12_500_000);
        assertThat(fine(act(20_000_000, 30_000_000, 1), 0).amountVnd()).isEqualTo(25_000_000);
        assertThat(fine(act(20_000_000, 30_000_000, 1), 0).rule()).isEqualTo(FineRule.MIDPOINT);
    }

    @Test
    @DisplayName("an organisation pays twice an individual's fine, and its frame is twice as high")
    void organisation() {
        ActFine fine = fine(act(60_000_000, 80_000_000, 2), 0);
        assertThat(fine.amountVnd()).isEqualTo(140_000_000);
        assertThat(fine.frameMinVnd()).isEqualTo(120_000_000);
        assertThat(fine.frameMaxVnd()).isEqualTo(160_000_000);
    }

    @Test
    @DisplayName("two mitigating circumstances left make the minimum, two aggravating the maximum")
    void two_left() {
        assertThat(fine(act(60_000_000, 80_000_000, 1), 2)).satisfies(fine -> {
            assertThat(fine.amountVnd()).isEqualTo(60_000_000);
            assertThat(fine.rule()).isEqualTo(FineRule.MINIMUM);
        });
        assertThat(fine(act(60_000_000, 80_000_000, 1), -3)).satisfies(fine -> {
            assertThat(fine.amountVnd()).isEqualTo(80_000_000);
            assertThat(fine.rule()).isEqualTo(FineRule.MAXIMUM);
        });
    }

    @Test
    @DisplayName("one aggravating circumstance offsets one mitigating")
    void offsetting() {
        assertThat(ComputingFines.mitigatingLeft(List.of(
                        circumstance(CircumstanceKind.MITIGATING),
                        circumstance(CircumstanceKind.AGGRAVATING),
                        circumstance(CircumstanceKind.MITIGATING))))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a circumstance without evidence is written down and moves nothing")
    void without_evidence() {
        assertThat(ComputingFines.mitigatingLeft(List.of(
                        circumstance(CircumstanceKind.AGGRAVATING),
                        new Circumstance(CircumstanceKind.MITIGATING, Sample.text("as recorded"), null))))
                .isEqualTo(-1);
    }

    @Test
    @DisplayName("with one left the officer chooses inside that half, ends included, and must choose")
    void one_left() {
        Act act = act(60_000_000, 80_000_000, 1);
        assertThat(compute(act, 1, 60_000_000L)).isInstanceOf(ComputingFines.Fined.class);
        assertThat(compute(act, 1, 70_000_000L)).isInstanceOf(ComputingFines.Fined.class);
        assertThat(compute(act, 1, 70_000_001L)).isInstanceOf(ComputingFines.ToChoose.class);
        assertThat(compute(act, -1, 69_999_999L)).isInstanceOf(ComputingFines.ToChoose.class);
        assertThat(compute(act, -1, 80_000_000L)).isInstanceOf(ComputingFines.Fined.class);
        assertThat(compute(act, 1, null))
                .isEqualTo(new ComputingFines.ToChoose(act.actId(), new Frame(60_000_000, 70_000_000)));
    }

    @Test
    @DisplayName("an unverified frame gives an amount that is to be confirmed; an unknown one gives none")
    void to_confirm() {
        ActFine unverified = fine(act(10_000_000L, 20_000_000L, 1, Confidence.UNVERIFIED), 0);
        assertThat(unverified.rule()).isEqualTo(FineRule.TO_CONFIRM);
        assertThat(unverified.amountVnd()).isEqualTo(15_000_000);
        ActFine unknown = fine(act(null, null, 1, Confidence.UNVERIFIED), 0);
        assertThat(unknown.rule()).isEqualTo(FineRule.TO_CONFIRM);
        assertThat(unknown.amountVnd()).isNull();
    }

    @Test
    @DisplayName(
            "the factor follows the party: double for organisations, or half of an organisation's fine for individuals")
    void factors() {
        assertThat(factor(Baseline.INDIVIDUAL, null, Subject.Kind.INDIVIDUAL)).isEqualTo(1);
        assertThat(factor(Baseline.INDIVIDUAL, null, Subject.Kind.ORGANISATION)).isEqualTo(2);
        assertThat(factor(Baseline.ORGANISATION, null, Subject.Kind.ORGANISATION))
                .isEqualTo(1);
        assertThat(factor(Baseline.ORGANISATION, null, Subject.Kind.INDIVIDUAL)).isEqualTo(0.5);
        assertThat(factor(Baseline.ORGANISATION, 0.4, Subject.Kind.INDIVIDUAL)).isEqualTo(0.4);
    }

    @Property
    @Label("the amount always lies inside the frame of the party, whatever the circumstances")
    void amount_inside_the_frame(
            @ForAll @LongRange(min = 1, max = 200_000_000) long lowest,
            @ForAll @LongRange(min = 0, max = 200_000_000) long width,
            @ForAll @IntRange(min = 0, max = 2) int party,
            @ForAll @IntRange(min = -5, max = 5) int left,
            @ForAll @IntRange(min = 0, max = 1000) int permille) {
        double factor = List.of(0.5, 1.0, 2.0).get(party);
        Act act = act(lowest, lowest + width, factor);
        ActFine fine = fineOf(compute(act, left, Math.abs(left) == 1 ? chosen(act, left, permille) : null));
        assertThat((double) fine.amountVnd()).isBetween(Math.floor(lowest * factor), (lowest + width) * factor);
    }

    @Property
    @Label("the factor is applied exactly once: twice the party pays twice the single fine, frame and amount alike")
    void factor_once(
            @ForAll @LongRange(min = 1, max = 200_000_000) long lowest,
            @ForAll @LongRange(min = 0, max = 200_000_000) long halfWidth,
            @ForAll @IntRange(min = 0, max = 3) int mitigating) {
        int left = mitigating == 1 ? 0 : mitigating;
        ActFine single = fine(act(lowest, lowest + 2 * halfWidth, 1), left);
        ActFine twice = fine(act(lowest, lowest + 2 * halfWidth, 2), left);
        assertThat(twice.amountVnd()).isEqualTo(2 * single.amountVnd());
        assertThat(twice.frameMinVnd()).isEqualTo(2 * single.frameMinVnd());
        assertThat(twice.frameMaxVnd()).isEqualTo(2 * single.frameMaxVnd());
    }

    private static long chosen(Act act, int left, int permille) {
        Frame frame = Frame.of(act).orElseThrow();
        Frame half = left > 0 ? frame.lowerHalf() : frame.upperHalf();
        return half.lowestVnd() + (half.highestVnd() - half.lowestVnd()) * permille / 1000;
    }

    private static double factor(Baseline baseline, @Nullable Double ofOrganisation, Subject.Kind party) {
        return RecordedActs.factor(baseline, ofOrganisation, party, RULES);
    }

    private static Computed compute(Act act, int left, @Nullable Long chosen) {
        return ComputingFines.compute(act, left, chosen, RULES);
    }

    private static ActFine fine(Act act, int left) {
        return fineOf(compute(act, left, null));
    }

    private static ActFine fineOf(Computed computed) {
        return ((ComputingFines.Fined) computed).fine();
    }

    private static Act act(long lowest, long highest, double factor) {
        return act(lowest, highest, factor, Confidence.VERIFIED);
    }

    private static Act act(@Nullable Long lowest, @Nullable Long highest, double factor, Confidence confidence) {
        return new Act(
                id(51),
                "MISLEADING_ATTRIBUTES",
                "advertising",
                LocalDate.of(2026, 5, 10),
                List.of(),
                "38/2021/ND-CP",
                "34.5",
                LocalDate.of(2021, 6, 1),
                lowest,
                highest,
                Baseline.INDIVIDUAL,
                factor,
                List.of(),
                confidence);
    }

    private static Circumstance circumstance(CircumstanceKind kind) {
        return new Circumstance(kind, Sample.text("as recorded"), id(41));
    }
}
