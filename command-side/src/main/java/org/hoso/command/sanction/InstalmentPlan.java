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
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.AllowInstalments;
import org.hoso.cases.Sanction.Instalment;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Sanctions.Decided;

/**
 * What a plan to pay in parts must be (LHAV Art 79, as the law data has it; every number here is unverified): of a fine from
 * 20m VND for an individual or 200m for an organisation; at most three parts that make up what is owed, the first at least
 * 40 % of it, in the order of their days, the last within the period that counts from service.
 */
final class InstalmentPlan {
    private static final long FROM_INDIVIDUAL_VND = 20_000_000;
    private static final long FROM_ORGANISATION_VND = 200_000_000;
    private static final int MOST_PARTS = 3;
    private static final int FIRST_PERCENT = 40;

    private InstalmentPlan() {}

    /** The refusal that names the first rule the plan breaks. */
    static Optional<Decision> unlawful(AllowInstalments c, Decided decided, CaseFile file, Basis basis) {
        List<Instalment> parts = c.instalments();
        long owed = decided.outstandingVnd();
        return Stream.of(
                        broken("one_plan", planned(c, file)),
                        broken("fine_large_enough", decided.owedVnd() < smallestFine(decided, file)),
                        broken("at_most_three", parts.size() > MOST_PARTS),
                        broken("sum_is_owed", sum(parts) != owed),
                        broken("first_share", parts.getFirst().amountVnd() * 100 < owed * FIRST_PERCENT),
                        broken("days_in_order", !inOrder(parts, Clockwork.day(c.at()))),
                        broken("within_period", beyondPeriod(c, decided, basis)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> refuse(Refusal.INSTALMENT_PLAN_UNLAWFUL, withItsSource(rule, c, basis)));
    }

    /** Where the numbers come from, and that they are unverified. */
    private static Map<String, Object> withItsSource(String broken, AllowInstalments c, Basis basis) {
        Map<String, Object> details = new HashMap<>(Map.of("rule", broken));
        basis.law()
                .clocks()
                .rule(DecidedClocks.INSTALMENTS, Clockwork.day(c.at()))
                .ifPresent(rule -> {
                    details.put("legalBasis", rule.legalBasis());
                    details.put("confidence", rule.confidence().name().toLowerCase(Locale.ROOT));
                });
        return details;
    }

    private static Optional<String> broken(String rule, boolean broken) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private static boolean planned(AllowInstalments c, CaseFile file) {
        return RecordClocks.open(file, c.decisionId(), Set.of(DecidedClocks.INSTALMENTS))
                .findAny()
                .isPresent();
    }

    private static long smallestFine(Decided decided, CaseFile file) {
        boolean organisation = Optional.ofNullable(decided.recordId())
                .flatMap(file.sanctions()::record)
                .filter(record -> record.subjectKind() == Subject.Kind.ORGANISATION)
                .isPresent();
        return organisation ? FROM_ORGANISATION_VND : FROM_INDIVIDUAL_VND;
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
    private static boolean beyondPeriod(AllowInstalments c, Decided decided, Basis basis) {
        Instant served = Objects.requireNonNull(decided.servedAt());
        LocalDate lastDay = c.instalments().getLast().dueOn();
        return basis.law()
                .clocks()
                .rule(DecidedClocks.INSTALMENTS, Clockwork.day(c.at()))
                .flatMap(rule -> Period.end(rule, served, 0, basis.law()))
                .filter(end -> !lastDay.isBefore(Clockwork.day(end)))
                .isPresent();
    }
}
