package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.sanction.Matter.*;

import java.util.List;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ChosenAmount;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.sanction.FineWorking.FactorReason;
import org.hoso.command.sanction.FineWorking.OfficePower;
import org.hoso.command.sanction.FineWorking.Span;
import org.hoso.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The working of a proposal")
class WorkingOutTest {
    @Test
    @DisplayName(
            "shows of each act decree, article, version, frames before and after the factor, point, amount, remedies; and the sum")
    void two_acts() {
        FineWorking working = working(
                recorded(act(ACT, "FOOD_NOT_MATCH_FILING", SPRING), act(OTHER_ACT, "FOOD_MEDICAL_AUTHORITY", SPRING)),
                propose());
        assertThat(working.totalVnd()).isEqualTo(37_500_000);
        assertThat(working.acts()).extracting("amountVnd").containsExactly(12_500_000L, 25_000_000L);
        assertThat(working.acts().getFirst()).satisfies(act -> {
            assertThat(act.pricing().decree()).isEqualTo("38/2021/ND-CP");
            assertThat(act.pricing().article()).isEqualTo("52.2.a");
            assertThat(act.pricing().frameOfBaseline()).isEqualTo(new Span(10_000_000, 15_000_000));
            assertThat(act.pricing().factorReason()).isEqualTo(FactorReason.SAME_PARTY);
            assertThat(act.rule()).isEqualTo(FineRule.MIDPOINT);
            assertThat(act.remedies()).containsExactly("REMOVE_AD", "CORRECT_INFO");
            assertThat(act.said().vi())
                    .contains("điểm a khoản 2 Điều 52", "12.500.000 đồng")
                    .doesNotContain("{");
            assertThat(act.said().en()).contains("12,500,000 VND").doesNotContain("{");
        });
    }

    @Test
    @DisplayName("doubles for an organisation once, frame, amount, field and office alike")
    void organisation() {
        FineWorking working =
                working(recorded(Subject.Kind.ORGANISATION, act(ACT, "MISLEADING_ATTRIBUTES", SPRING)), propose());
        assertThat(working.totalVnd()).isEqualTo(140_000_000);
        assertThat(working.fieldMostVnd()).isEqualTo(200_000_000);
        assertThat(working.acts().getFirst().pricing()).satisfies(pricing -> {
            assertThat(pricing.factorReason()).isEqualTo(FactorReason.ORGANISATION_OF_INDIVIDUAL);
            assertThat(pricing.frame()).isEqualTo(new Span(120_000_000, 160_000_000));
        });
        assertThat(power(working, "department_director").mostVnd()).isEqualTo(160_000_000);
        assertThat(power(working, "department_director").maySign()).isTrue();
    }

    @Test
    @DisplayName("says which offices may sign, which may not for which act, and of which it is not known")
    void offices() {
        FineWorking working = working(recorded(large()), propose());
        assertThat(power(working, "commune_chair").maySign()).isFalse();
        assertThat(power(working, "commune_chair").beyond()).containsExactly(ACT);
        assertThat(power(working, "province_chair").maySign()).isTrue();
        assertThat(power(working, "abei_director_general").mostVnd()).isNull();
        assertThat(power(working, "abei_director_general").maySign()).isNull();
        assertThat(power(working, "abei_director_general").confidence()).isEqualTo(Confidence.UNVERIFIED);
        FineWorking unknown = working(recorded(unknown()), propose());
        assertThat(power(unknown, "province_chair").maySign()).isNull();
    }

    @Test
    @DisplayName("shows what is not known as such, and that it blocks a decision")
    void unknown_amounts() {
        FineWorking working = working(recorded(large(), unknown()), propose());
        assertThat(working.totalVnd()).isNull();
        assertThat(working.acts().get(1)).satisfies(act -> {
            assertThat(act.pricing().frame()).isNull();
            assertThat(act.amountVnd()).isNull();
            assertThat(act.confidence()).isEqualTo(Confidence.UNVERIFIED);
        });
        assertThat(working.blocks())
                .contains(
                        new FineWorking.Block("explanation-open", List.of()),
                        new FineWorking.Block("amount-not-confirmed", List.of(OTHER_ACT)));
        assertThat(working(recorded(large()).after(waive()), propose()).blocks())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "tells the half to choose in where the proposal itself would be turned down, and which circumstances count")
    void to_choose() {
        var claimed = new Sanction.Circumstance(
                CircumstanceKind.AGGRAVATING, org.hoso.command.Sample.text("as claimed"), null);
        Given file = recorded(large()).and(screenshot());
        FineWorking working = working(file, propose(shown(CircumstanceKind.MITIGATING), claimed));
        assertThat(working.circumstances()).extracting("counts").containsExactly(true, false);
        assertThat(working.mitigatingLeft()).isEqualTo(1);
        assertThat(working.acts().getFirst().choice()).isEqualTo(new Span(80_000_000, 90_000_000));
        assertThat(working.blocks()).contains(new FineWorking.Block("choice-outside-half", List.of(ACT)));
        var chosen = propose(
                RECORDER, days(2), List.of(new ChosenAmount(ACT, 85_000_000)), shown(CircumstanceKind.MITIGATING));
        assertThat(working(file, chosen).totalVnd()).isEqualTo(85_000_000);
    }

    @Test
    @DisplayName(
            "leaves out of the sum what can no longer be fined; and is shown to nobody who does not work on the case")
    void lapsed() {
        var lastYear = act(OTHER_ACT, "MISLEADING_ATTRIBUTES", java.time.LocalDate.of(2025, 9, 1));
        FineWorking working = working(recorded(large(), lastYear), propose());
        assertThat(working.totalVnd()).isEqualTo(90_000_000);
        assertThat(working.acts().get(1).lapsed()).isTrue();
        assertThat(working.acts().get(1).lapsedFrom()).isNotNull();
        Given file = recorded(large());
        assertThat(WorkingOut.of(propose(STRANGER, days(2), null), file.file(), file.basis()))
                .isEmpty();
    }

    private static FineWorking working(Given file, Sanction.ProposeSanction command) {
        return WorkingOut.of(command, file.file(), file.basis()).orElseThrow();
    }

    private static OfficePower power(FineWorking working, String office) {
        return working.offices().stream()
                .filter(one -> one.office().equals(office))
                .findFirst()
                .orElseThrow();
    }
}
