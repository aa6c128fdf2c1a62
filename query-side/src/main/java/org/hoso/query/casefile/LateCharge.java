package org.hoso.query.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hoso.law.Cited;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockRules;
import org.hoso.law.Confidence;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.ExecutionStep.What;
import org.hoso.query.progress.RunningClock;
import org.jspecify.annotations.Nullable;

/**
 * What paying late costs (LHAV Art 78.1): for each day after the time to comply, the rate of the law data on what is unpaid at
 * the end of that day. Worked out when it is looked at; it is no decision and nothing is stored.
 *
 * @param from       first day charged
 * @param days       charged so far, at most to today
 * @param amountVnd  in all, in whole VND, halves up
 * @param ratePerDay as a fraction
 * @param confidence of the rate
 */
public record LateCharge(
        UUID decisionId,
        LocalDate from,
        long days,
        long amountVnd,
        double ratePerDay,
        @Nullable Cited legalBasis,
        Confidence confidence) {
    private static final String RULE = "late_payment_interest";
    private static final String TO_COMPLY = "execution_10d";
    /** No source says what a deferral, a plan or a stay does to the charge: none is shown then, and none invented. */
    private static final Set<What> OPEN_QUESTION =
            EnumSet.of(What.DEFERRED, What.INSTALMENTS_ALLOWED, What.SUSPENDED, What.ANNULLED, What.AMENDED);

    /** Of each decision that the reader sees the terms of. */
    static List<LateCharge> of(
            List<SanctionDecision> decisions, List<RunningClock> clocks, ClockRules law, LocalDate today) {
        return decisions.stream()
                .map(decision -> of(decision, clocks, law, today))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nothing while nothing is late, where the law data has no rate, or where it does not say. */
    static @Nullable LateCharge of(
            SanctionDecision decision, List<RunningClock> clocks, ClockRules law, LocalDate today) {
        Instant due = clocks.stream()
                .filter(clock -> TO_COMPLY.equals(clock.terms().code()))
                .filter(clock -> decision.decisionId().equals(clock.terms().about()))
                .map(RunningClock::due)
                .findFirst()
                .orElse(null);
        boolean open = decision.execution().stream().map(ExecutionStep::what).anyMatch(OPEN_QUESTION::contains);
        if (due == null || open || decision.terms() == null) return null;
        LocalDate from = day(due.minusMillis(1)).plusDays(1);
        ClockRule rule = law.rule(RULE, from).orElse(null);
        return rule == null || rule.ratePerDay() == null
                ? null
                : charged(decision, decision.terms().totalVnd(), from, rule, rule.ratePerDay(), today);
    }

    private static @Nullable LateCharge charged(
            SanctionDecision decision, long totalVnd, LocalDate from, ClockRule rule, double rate, LocalDate today) {
        List<ExecutionStep> steps = decision.execution().stream()
                .filter(step -> step.what() == What.PAID || step.what() == What.REDUCED)
                .filter(step -> !day(step.at()).isAfter(today))
                .sorted(java.util.Comparator.comparing(ExecutionStep::at))
                .toList();
        long days = 0;
        BigDecimal vndDays = BigDecimal.ZERO;
        LocalDate at = from;
        Unpaid unpaid = new Unpaid(totalVnd, 0);
        for (ExecutionStep step : steps) {
            LocalDate until = day(step.at());
            long passed = unpaid.vnd() == 0 ? 0 : Math.max(0, ChronoUnit.DAYS.between(at, until));
            days += passed;
            vndDays = vndDays.add(unpaid.over(passed));
            if (until.isAfter(at)) at = until;
            unpaid = unpaid.after(step);
        }
        long left = unpaid.vnd() == 0 ? 0 : Math.max(0, ChronoUnit.DAYS.between(at, today) + 1);
        days += left;
        vndDays = vndDays.add(unpaid.over(left));
        if (days == 0) return null;
        long amount = vndDays.multiply(BigDecimal.valueOf(rate))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new LateCharge(
                decision.decisionId(),
                from,
                days,
                amount,
                rate,
                rule.legalBasis().cited(),
                rule.confidence());
    }

    /** What is owed and what was paid, in VND. */
    private record Unpaid(long owed, long paid) {
        long vnd() {
            return Math.max(0, owed - paid);
        }

        BigDecimal over(long days) {
            return BigDecimal.valueOf(vnd()).multiply(BigDecimal.valueOf(days));
        }

        Unpaid after(ExecutionStep step) {
            long amount = step.amountVnd() == null ? 0 : step.amountVnd();
            return step.what() == What.PAID ? new Unpaid(owed, paid + amount) : new Unpaid(amount, paid);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
