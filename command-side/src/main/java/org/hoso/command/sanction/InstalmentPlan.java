package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.AllowInstalments;
import org.hoso.cases.Sanction.Instalment;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.law.InstalmentLimits;
import org.hoso.law.Law;

/**
 * What a plan to pay in parts must be (LHAV Art 79, by the limits in force on the day it is allowed): of a fine that is large
 * enough; in so many parts at most, which make up what is owed, the first a large enough share of it; in the order of their
 * days, the last within the period that counts from service.
 */
final class InstalmentPlan {
    private final AllowInstalments plan;
    private final Decided decided;
    private final CaseFile file;
    private final Law law;
    private final Optional<InstalmentLimits> limits;

    private InstalmentPlan(AllowInstalments plan, Decided decided, CaseFile file, Law law) {
        this.plan = plan;
        this.decided = decided;
        this.file = file;
        this.law = law;
        this.limits = law.instalments().on(Clockwork.day(plan.at()));
    }

    /** The refusal that names the first rule the plan breaks. */
    static Optional<Decision> unlawful(AllowInstalments c, Decided decided, CaseFile file, DecisionBasis basis) {
        return new InstalmentPlan(c, decided, file, basis.law()).unlawful();
    }

    private Optional<Decision> unlawful() {
        List<Instalment> parts = plan.instalments();
        long owed = decided.outstandingVnd();
        return Stream.of(
                        broken("one_plan", planned()),
                        broken("fine_large_enough", beyond(most -> decided.owedVnd() < smallestFine(most))),
                        broken("few_enough_parts", beyond(most -> parts.size() > most.mostParts())),
                        broken("sum_is_owed", sum(parts) != owed),
                        broken("first_share", beyond(most -> firstOf(parts) * 100 < owed * most.firstPercent())),
                        broken("days_in_order", !inOrder(parts, Clockwork.day(plan.at()))),
                        broken("within_period", beyondPeriod()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> refuse(Refusal.INSTALMENT_PLAN_UNLAWFUL, withItsSource(rule)));
    }

    /** Where the numbers come from, and how sure they are. */
    private Map<String, Object> withItsSource(String broken) {
        Map<String, Object> details = new HashMap<>(Map.of("rule", broken));
        limits.ifPresent(known -> {
            Optional.ofNullable(known.legalBasis().cited()).ifPresent(cited -> details.put("legalBasis", cited));
            details.put("confidence", known.confidence().name().toLowerCase(Locale.ROOT));
        });
        return details;
    }

    /** Where the data knows no limits for the day, none is made up. */
    private boolean beyond(Predicate<InstalmentLimits> breaks) {
        return limits.filter(breaks).isPresent();
    }

    private static Optional<String> broken(String rule, boolean broken) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private boolean planned() {
        return RecordClocks.open(file, plan.decisionId(), Set.of(DecidedClocks.INSTALMENTS))
                .findAny()
                .isPresent();
    }

    private long smallestFine(InstalmentLimits known) {
        boolean organisation = Optional.ofNullable(decided.recordId())
                .flatMap(file.sanctions()::record)
                .filter(record -> record.subjectKind() == Subject.Kind.ORGANISATION)
                .isPresent();
        return organisation ? known.fromOrganisationVnd() : known.fromIndividualVnd();
    }

    private static long firstOf(List<Instalment> parts) {
        return parts.getFirst().amountVnd();
    }

    private static long sum(List<Instalment> parts) {
        return parts.stream().mapToLong(Instalment::amountVnd).sum();
    }

    private static boolean inOrder(List<Instalment> parts, LocalDate today) {
        LocalDate before = today.minusDays(1);
        for (Instalment part : parts) {
            if (!part.dueOn().isAfter(before)) return false;
            before = part.dueOn();
        }
        return true;
    }

    /** Whether the last day lies beyond the period that the law data gives for paying in parts, where it gives one. */
    private boolean beyondPeriod() {
        Instant served = Objects.requireNonNull(decided.servedAt());
        LocalDate lastDay = plan.instalments().getLast().dueOn();
        return law.clocks()
                .rule(DecidedClocks.INSTALMENTS, Clockwork.day(plan.at()))
                .flatMap(rule -> RulePeriodEnd.end(rule, served, 0, law))
                .filter(end -> !lastDay.isBefore(Clockwork.day(end)))
                .isPresent();
    }
}
