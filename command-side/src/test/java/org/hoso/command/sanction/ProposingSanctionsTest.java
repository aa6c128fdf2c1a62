package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.sanction.Matter.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ChosenAmount;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proposing sanctions")
class ProposingSanctionsTest {
    private static final Sanction.Circumstance MITIGATING = shown(CircumstanceKind.MITIGATING);

    @Test
    @DisplayName("is not proposed once it was concluded that there is no violation")
    void none_found() {
        recorded(large())
                .after(waive())
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(propose())
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("the two livestream hosts of 2025: 60 to 80 million make 70 million")
    void seventy_million() {
        recorded(act(ACT, "MISLEADING_ATTRIBUTES", SPRING)).when(propose()).then(SanctionProposed.class, e -> {
            assertThat(e.totalVnd()).isEqualTo(70_000_000);
            assertThat(e.fines())
                    .singleElement()
                    .satisfies(fine -> assertThat(fine.rule()).isEqualTo(FineRule.MIDPOINT));
        });
    }

    @Test
    @DisplayName("the milk advertisement of 2025: two acts are fined apart and summed, 12.5 + 25 = 37.5 million")
    void two_acts() {
        recorded(act(ACT, "FOOD_NOT_MATCH_FILING", SPRING), act(OTHER_ACT, "FOOD_MEDICAL_AUTHORITY", SPRING))
                .when(propose())
                .then(SanctionProposed.class, e -> {
                    assertThat(e.fines()).extracting("amountVnd").containsExactly(12_500_000L, 25_000_000L);
                    assertThat(e.totalVnd()).isEqualTo(37_500_000);
                });
    }

    @Test
    @DisplayName("an organisation pays double")
    void organisation() {
        recorded(Subject.Kind.ORGANISATION, act(ACT, "MISLEADING_ATTRIBUTES", SPRING))
                .when(propose())
                .then(SanctionProposed.class, e -> assertThat(e.totalVnd()).isEqualTo(140_000_000));
    }

    @Test
    @DisplayName("while one amount is unknown there is no sum; an unverified amount is shown, to be confirmed")
    void to_confirm() {
        recorded(large(), unknown()).when(propose()).then(SanctionProposed.class, e -> {
            assertThat(e.totalVnd()).isNull();
            assertThat(e.fines()).extracting("rule").containsExactly(FineRule.MIDPOINT, FineRule.TO_CONFIRM);
        });
        recorded(act(ACT, "SUPERLATIVE_NO_PROOF", SPRING)).when(propose()).then(SanctionProposed.class, e -> {
            assertThat(e.fines().getFirst().rule()).isEqualTo(FineRule.TO_CONFIRM);
            assertThat(e.totalVnd()).isEqualTo(15_000_000);
        });
    }

    @Test
    @DisplayName("one mitigating circumstance: the officer chooses inside the lower half, and must")
    void chooses() {
        Given file = recorded(large()).and(screenshot());
        file.when(propose(MITIGATING)).refusedWith(Refusal.CHOICE_OUTSIDE_HALF);
        file.when(chosen(ACT, 95_000_000, MITIGATING)).refusedWith(Refusal.CHOICE_OUTSIDE_HALF);
        file.when(chosen(ACT, 85_000_000, MITIGATING)).then(SanctionProposed.class, e -> {
            assertThat(e.fines().getFirst().rule()).isEqualTo(FineRule.CHOSEN_IN_HALF);
            assertThat(e.totalVnd()).isEqualTo(85_000_000);
        });
    }

    @Test
    @DisplayName("where the rule leaves no choice none is taken, nor for an act of another record")
    void no_choice() {
        Given file = recorded(large()).and(screenshot());
        file.when(chosen(ACT, 85_000_000)).refusedWith(Refusal.NO_CHOICE_OPEN);
        file.when(chosen(id(77), 85_000_000, MITIGATING)).refusedWith(Refusal.UNKNOWN_ACT);
        recorded(unknown())
                .and(screenshot())
                .when(chosen(OTHER_ACT, 25_000_000, MITIGATING))
                .refusedWith(Refusal.NO_CHOICE_OPEN);
    }

    @Test
    @DisplayName("a circumstance rests on evidence of the case; without any it is written down and moves nothing")
    void evidence() {
        Given file = recorded(large());
        var claimed = new Sanction.Circumstance(CircumstanceKind.MITIGATING, Sample.text("as recorded"), null);
        var aggravating = shown(CircumstanceKind.AGGRAVATING);
        file.when(propose(aggravating, MITIGATING)).refusedWith(Refusal.UNKNOWN_EVIDENCE);
        file.when(propose(claimed, claimed)).then(SanctionProposed.class, e -> {
            assertThat(e.circumstances()).hasSize(2);
            assertThat(e.totalVnd()).isEqualTo(90_000_000);
        });
        Given with = file.and(screenshot());
        with.when(propose(aggravating, MITIGATING))
                .then(SanctionProposed.class, e -> assertThat(e.totalVnd()).isEqualTo(90_000_000));
        with.when(propose(MITIGATING, MITIGATING, claimed))
                .then(SanctionProposed.class, e -> assertThat(e.totalVnd()).isEqualTo(80_000_000));
    }

    @Test
    @DisplayName(
            "the guest of 2025 who hid a sponsorship: the inferred frame of 20 to 30 million makes 25, to be confirmed")
    void guest() {
        assertThat(ComputingFines.compute(
                        RecordedActs.asOfItsDay(
                                act(ACT, "CONSUMER_SPONSOR_HIDDEN", LocalDate.of(2025, 3, 20)),
                                Subject.Kind.INDIVIDUAL,
                                Sample.law()),
                        0,
                        null,
                        Sample.law().violationTypes().rules()))
                .isInstanceOfSatisfying(ComputingFines.Fined.class, fined -> {
                    assertThat(fined.fine().amountVnd()).isEqualTo(25_000_000);
                    assertThat(fined.fine().rule()).isEqualTo(FineRule.TO_CONFIRM);
                });
    }

    @Test
    @DisplayName("an act past its limitation drops out of the sum; where no act is left, only remedies remain")
    void limitation() {
        var lastYear = act(OTHER_ACT, "MISLEADING_ATTRIBUTES", LocalDate.of(2025, 9, 1));
        recorded(large(), lastYear)
                .when(propose())
                .then(
                        SanctionProposed.class,
                        e -> assertThat(e.fines()).extracting("actId").containsExactly(ACT));
        recorded(lastYear).when(propose()).refusedWith(Refusal.ONLY_REMEDIES);
        recorded(large(), lastYear)
                .when(propose(RECORDER, days(2), List.of(new ChosenAmount(OTHER_ACT, 70_000_000))))
                .refusedWith(Refusal.NO_CHOICE_OPEN);
    }

    @Test
    @DisplayName("proposed by the body that answers for the case, about a record that is there, after it")
    void order() {
        Given file = recorded(large());
        file.when(propose(STRANGER, days(2), null)).refusedWith(Refusal.WRONG_AGENCY);
        file.when(propose(RECORDER, MONDAY.minusSeconds(1), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        identified(Subject.Kind.INDIVIDUAL).when(propose()).refusedWith(Refusal.UNKNOWN_RECORD);
        imposed(large()).when(propose()).refusedWith(Refusal.ALREADY_DECIDED);
    }

    @Test
    @DisplayName("nothing is proposed while the investigators have the case, nor after a prosecution")
    void investigators() {
        Given with = recorded(large()).and(referred(days(1)));
        with.when(propose()).refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
        with.and(returned(days(2), true)).when(propose()).refusedWith(Refusal.DOUBLE_PUNISHMENT);
        with.and(returned(days(2), false)).when(propose()).then(SanctionProposed.class, e -> {});
    }

    private static Sanction.ProposeSanction chosen(UUID act, long vnd, Sanction.Circumstance... circumstances) {
        return propose(RECORDER, days(2), List.of(new ChosenAmount(act, vnd)), circumstances);
    }
}
