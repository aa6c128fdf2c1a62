package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ExecutionDeferred;
import org.hoso.cases.Sanction.FineReduced;
import org.hoso.cases.Sanction.Instalment;
import org.hoso.cases.Sanction.InstalmentsAllowed;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.casefile.Appealed;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Standing;
import org.hoso.law.Law;
import org.hoso.law.LawFile;
import org.hoso.law.LawFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Easing the execution of decisions")
class EasingExecutionTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);

    @Test
    @DisplayName("execution is deferred to a day still to come")
    void defers() {
        Given file = served(large());
        file.when(defer(DECIDER, days(5), LocalDate.of(2027, 1, 4))).then(ExecutionDeferred.class, e -> {});
        file.when(defer(DECIDER, days(5), LocalDate.of(2026, 10, 10))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(defer(STRANGE_DECIDER, days(5), LocalDate.of(2027, 1, 4))).refusedWith(Refusal.WRONG_AGENCY);
        imposed(large()).when(defer(DECIDER, days(5), LocalDate.of(2027, 1, 4))).refusedWith(Refusal.NOT_SERVED);
        proposed(large())
                .when(defer(DECIDER, days(5), LocalDate.of(2027, 1, 4)))
                .refusedWith(Refusal.UNKNOWN_DECISION);
    }

    @Test
    @DisplayName("nothing is eased while the decision is suspended, or once it is annulled")
    void not_in_force() {
        for (Standing standing : List.of(Standing.SUSPENDED, Standing.ANNULLED)) {
            Given file = Appealed.to(served(large()), DECISION, standing);
            file.when(defer(DECIDER, days(5), LocalDate.of(2027, 1, 4))).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
            file.when(reduce(10_000_000)).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
            file.when(plan(part(1, 90_000_000))).refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        }
    }

    @Test
    @DisplayName("three parts, the first of 40 percent, are allowed; six months count from service")
    void instalments() {
        served(large())
                .when(plan(part(1, 36_000_000), part(30, 30_000_000), part(60, 24_000_000)))
                .then(
                        InstalmentsAllowed.class,
                        e -> assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                            assertThat(clock.code()).isEqualTo("installments");
                            assertThat(clock.about()).isEqualTo(DECISION);
                            assertThat(clock.start()).isEqualTo(days(4));
                            assertThat(clock.due()).isEqualTo("2027-04-09T17:00:00Z");
                        }));
    }

    @Test
    @DisplayName("a plan that breaks a rule is refused, and the rule is named with its source, which is unverified")
    void unlawful_plans() {
        Given file = served(large());
        file.when(plan(part(1, 40_000_000))).refusedWith(Refusal.INSTALMENT_PLAN_UNLAWFUL);
        assertThat(((Decision.Refused) file.when(plan(part(1, 40_000_000))).decision()).details())
                .containsEntry("confidence", "unverified")
                .containsKey("legalBasis");
        assertThat(broken(file, part(1, 40_000_000))).isEqualTo("sum_is_owed");
        assertThat(broken(file, part(1, 35_999_999), part(2, 54_000_001))).isEqualTo("first_share");
        assertThat(broken(file, part(1, 40_000_000), part(2, 20_000_000), part(3, 20_000_000), part(4, 10_000_000)))
                .isEqualTo("few_enough_parts");
        assertThat(broken(file, part(5, 46_000_000), part(5, 44_000_000))).isEqualTo("days_in_order");
        assertThat(broken(file, part(-1, 90_000_000))).isEqualTo("days_in_order");
        assertThat(broken(file, part(1, 45_000_000), part(183, 45_000_000))).isEqualTo("within_period");
        assertThat(broken(served(small()), part(1, 7_500_000))).isEqualTo("fine_large_enough");
        assertThat(broken(file.after(plan(part(1, 90_000_000))), part(1, 90_000_000)))
                .isEqualTo("one_plan");
    }

    @Test
    @DisplayName("an organisation pays in parts only from 200 million")
    void organisation() {
        Given file = imposed(Subject.Kind.ORGANISATION, large()).after(serve(days(4)));
        assertThat(broken(file, part(1, 180_000_000))).isEqualTo("fine_large_enough");
    }

    @Test
    @DisplayName(
            "the numbers are those of the law in force on the day, and where it has none for that day, none is made up")
    void by_the_law_of_the_day() {
        Given file = served(large());
        Instalment[] four = {part(1, 20_000_000), part(2, 20_000_000), part(3, 20_000_000), part(4, 30_000_000)};
        assertThat(broken(under("most_parts: 3, first_percent: 40", "most_parts: 4, first_percent: 30", file), four))
                .isEqualTo("first_share");
        under("most_parts: 3, first_percent: 40", "most_parts: 4, first_percent: 20", file)
                .when(plan(four))
                .accepted();
        under("valid_from: \"2013-07-01\"", "valid_from: \"2027-01-01\"", file)
                .when(plan(four))
                .accepted();
    }

    private static Given under(String replaced, String by, Given file) {
        LawFiles shipped = LawFiles.shipped();
        String limits = shipped.texts().get(LawFile.INSTALMENTS);
        Law law = Law.read(shipped.with(LawFile.INSTALMENTS, limits.replace(replaced, by)));
        return new Given(file.file(), new DecisionBasis(law, file.basis().ids()));
    }

    @Test
    @DisplayName("a fine is reduced below what it is, not below what was paid")
    void reduces() {
        Given file = served(large()).after(pay(30_000_000, days(4)));
        file.when(reduce(50_000_000))
                .then(FineReduced.class, e -> assertThat(e.newTotalVnd()).isEqualTo(50_000_000));
        file.when(reduce(90_000_000)).refusedWith(Refusal.NOT_A_REDUCTION);
        file.when(reduce(29_999_999)).refusedWith(Refusal.NOT_A_REDUCTION);
        assertThat(file.after(reduce(50_000_000))
                        .file()
                        .sanctions()
                        .decision(DECISION)
                        .orElseThrow()
                        .outstandingVnd())
                .isEqualTo(20_000_000);
    }

    @Test
    @DisplayName("a reduction to what was paid leaves nothing to pay and stops the instalments")
    void reduces_to_nothing() {
        Given file = served(large()).after(plan(part(1, 90_000_000))).after(pay(40_000_000, days(5)));
        file.when(reduce(40_000_000))
                .then(
                        FineReduced.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock(file, DECISION, "installments")));
    }

    private static String broken(Given file, Instalment... parts) {
        return ((Decision.Refused) file.when(plan(parts)).decision())
                .details()
                .get("rule")
                .toString();
    }

    private static Instalment part(int daysAfterService, long vnd) {
        return new Instalment(FRIDAY.plusDays(daysAfterService), vnd);
    }

    private static Sanction.AllowInstalments plan(Instalment... parts) {
        return new Sanction.AllowInstalments(CASE, DECIDER, days(4), DECISION, List.of(parts), document("91/QĐ"));
    }

    private static Sanction.DeferExecution defer(Actor by, Instant at, LocalDate until) {
        return new Sanction.DeferExecution(CASE, by, at, DECISION, until, text("illness"), document("92/QĐ"));
    }

    private static Sanction.ReduceFine reduce(long newTotal) {
        return new Sanction.ReduceFine(CASE, DECIDER, days(6), DECISION, newTotal, text("flood"), document("93/QĐ"));
    }
}
