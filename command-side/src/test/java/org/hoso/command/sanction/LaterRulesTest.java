package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.sanction.Matter.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ChosenLaterRule;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.SanctionProposed;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.sanction.LaterRules.Weight;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.LawFile;
import org.hoso.law.LawFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No rule shipped has become lighter; so these tests read a law in which the decree of 2026 asks 20 to 40 million instead of 80 to 100. */
@DisplayName("A later, lighter rule")
class LaterRulesTest {
    private static final LocalDate DECREE_87 = LocalDate.of(2026, 5, 15);
    private static final String HEAVIER = "from: \"2026-05-15\", to: null, fine_min: 80000000, fine_max: 100000000";

    @Test
    @DisplayName("is never applied by itself: the rule of the day of the act prices the act")
    void not_by_itself() {
        lighter(Confidence.VERIFIED).when(propose()).then(SanctionProposed.class, e -> {
            assertThat(e.totalVnd()).isEqualTo(70_000_000);
            assertThat(e.laterRules()).isNull();
        });
    }

    @Test
    @DisplayName(
            "prices the act once an officer chooses it, and the event keeps rule and legal basis; its remedies are ordered")
    void chosen() {
        Given file = lighter(Confidence.VERIFIED);
        file.when(choosing(ACT, DECREE_87)).then(SanctionProposed.class, e -> {
            assertThat(e.totalVnd()).isEqualTo(30_000_000);
            assertThat(e.laterRules()).singleElement().satisfies(rule -> {
                assertThat(rule.decree()).isEqualTo("87/2026/ND-CP");
                assertThat(rule.legalBasis()).isEqualTo("theo ý kiến pháp chế 12/PC");
                assertThat(rule.frameMaxVnd()).isEqualTo(40_000_000);
            });
        });
        file.after(choosing(ACT, DECREE_87))
                .after(waive())
                .when(impose(DECIDER, days(3), 40_000_000))
                .then(SanctionImposed.class, e -> {
                    assertThat(e.totalVnd()).isEqualTo(30_000_000);
                    assertThat(e.remedies()).containsExactly("REMOVE_AD", "DISGORGE");
                });
        file.after(choosing(ACT, DECREE_87))
                .after(waive())
                .when(impose(DECIDER, days(3), 39_999_999))
                .refusedWith(Refusal.CEILING_EXCEEDED);
    }

    @Test
    @DisplayName("of unverified amounts is to be confirmed before a decision, like any other")
    void unverified() {
        lighter(Confidence.UNVERIFIED)
                .when(choosing(ACT, DECREE_87))
                .then(
                        SanctionProposed.class,
                        e -> assertThat(e.fines().getFirst().rule()).isEqualTo(FineRule.TO_CONFIRM));
    }

    @Test
    @DisplayName("is not chosen where it is heavier, of another day, or not known; nor for an act of another record")
    void none() {
        recorded(act(ACT, "MISLEADING_ATTRIBUTES", SPRING))
                .when(choosing(ACT, DECREE_87))
                .refusedWith(Refusal.NO_LIGHTER_RULE);
        recorded(act(ACT, "FOOD_AS_MEDICINE", SPRING))
                .when(choosing(ACT, DECREE_87))
                .refusedWith(Refusal.NO_LIGHTER_RULE);
        lighter(Confidence.VERIFIED).when(choosing(ACT, DECREE_87.plusDays(1))).refusedWith(Refusal.NO_LIGHTER_RULE);
        lighter(Confidence.VERIFIED).when(choosing(OTHER_ACT, DECREE_87)).refusedWith(Refusal.UNKNOWN_ACT);
    }

    @Test
    @DisplayName("is shown to the officer as offered, with the doubt about reaching back")
    void offered() {
        Given file = lighter(Confidence.VERIFIED);
        var later = WorkingOut.of(propose(), file.file(), file.basis())
                .orElseThrow()
                .acts()
                .getFirst()
                .later();
        assertThat(later.offered()).isTrue();
        assertThat(later.weight()).isEqualTo(Weight.LIGHTER);
        assertThat(later.frame()).isEqualTo(new FineWorking.Span(20_000_000, 40_000_000));
        assertThat(later.reachesBack()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    @DisplayName("has one end of the frame lower and none higher")
    void weights() {
        assertThat(weight(10, 20, 10, 20)).isEqualTo(Weight.SAME);
        assertThat(weight(10, 20, 5, 20)).isEqualTo(Weight.LIGHTER);
        assertThat(weight(10, 20, 10, 19)).isEqualTo(Weight.LIGHTER);
        assertThat(weight(10, 20, 11, 20)).isEqualTo(Weight.HEAVIER);
        assertThat(weight(10, 20, 5, 21)).isEqualTo(Weight.NOT_COMPARABLE);
        assertThat(LaterRules.weight(Optional.empty(), Optional.of(new Frame(1, 2))))
                .isEqualTo(Weight.NOT_COMPARABLE);
    }

    private static Weight weight(long lowest, long highest, long laterLowest, long laterHighest) {
        return LaterRules.weight(
                Optional.of(new Frame(lowest, highest)), Optional.of(new Frame(laterLowest, laterHighest)));
    }

    /** A record on an act of spring 2026 under the changed law. */
    private static Given lighter(Confidence confidence) {
        LawFiles shipped = LawFiles.shipped();
        String types = shipped.texts().get(LawFile.VIOLATION_TYPES);
        String sure = confidence == Confidence.VERIFIED ? "" : ", fine_confidence: unverified";
        String changed = types.replaceFirst(
                HEAVIER, "from: \"2026-05-15\", to: null, fine_min: 20000000, fine_max: 40000000" + sure);
        assertThat(changed).isNotEqualTo(types);
        Law law = Law.read(shipped.with(LawFile.VIOLATION_TYPES, changed));
        return new Given(
                        identified(Subject.Kind.INDIVIDUAL).file(),
                        new DecisionBasis(law, Sample.basis().ids()))
                .after(issue(RECORDER, Sample.MONDAY, act(ACT, "MISLEADING_ATTRIBUTES", SPRING)));
    }

    private static Sanction.ProposeSanction choosing(UUID act, LocalDate from) {
        return new Sanction.ProposeSanction(
                Sample.CASE,
                RECORDER,
                days(2),
                PROPOSAL,
                RECORD,
                List.of(),
                null,
                null,
                List.of(new ChosenLaterRule(act, from, "theo ý kiến pháp chế 12/PC")));
    }
}
