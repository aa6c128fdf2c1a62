package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRules;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.query.Varied;
import org.hoso.query.casefile.ExecutionStep.What;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Track;
import org.jspecify.annotations.Nullable;

@Label("What paying late costs")
class LateChargeTest {
    private static final ClockRules LAW = Law.load().clocks();
    private static final UUID DECISION = SampleEvents.of(SanctionImposed.class).decisionId();
    /** The time to comply ends with 9 October in Viet Nam. */
    private static final Instant DUE = Instant.parse("2026-10-09T17:00:00Z");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 10);

    /** @param day from the first day charged */
    private record Payment(int day, long amountVnd) {}

    @Property(tries = 10_000)
    @Label("is the rate of each day on what is unpaid when that day ends, whatever is paid when")
    void every_day(
            @ForAll("fines") long fine, @ForAll("payments") List<Payment> payments, @ForAll("lastDays") int lastDay) {
        List<Payment> made = within(fine, payments);
        LocalDate today = FIRST_DAY.plusDays(lastDay);
        long vndDays = 0;
        long days = 0;
        for (int day = 0; day <= lastDay; day++) {
            long unpaid = fine;
            for (Payment payment : made) if (payment.day() <= day) unpaid -= payment.amountVnd();
            if (unpaid > 0) days++;
            vndDays += unpaid;
        }
        LateCharge charge = LateCharge.of(decision(fine, made), clock(), LAW, today);
        if (days == 0) assertThat(charge).isNull();
        else {
            assertThat(charge).isNotNull();
            assertThat(charge.days()).isEqualTo(days);
            assertThat(charge.amountVnd())
                    .isEqualTo(new BigDecimal("0.0005")
                            .multiply(BigDecimal.valueOf(vndDays))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
    }

    @Example
    @Label("is 0.05 percent a day, verified: 70 million paid ten days late cost 350,000 VND more")
    void seventy_million() {
        LateCharge charge = LateCharge.of(decision(70_000_000, List.of()), clock(), LAW, FIRST_DAY.plusDays(9));
        assertThat(charge).isNotNull();
        assertThat(charge.amountVnd()).isEqualTo(350_000);
        assertThat(charge.from()).isEqualTo(FIRST_DAY);
        assertThat(charge.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(LateCharge.of(decision(70_000_000, List.of()), clock(), LAW, FIRST_DAY.minusDays(1)))
                .isNull();
    }

    @Example
    @Label("is not shown where no source says what it is: deferred, in parts, suspended")
    void open_questions() {
        for (What what : List.of(What.DEFERRED, What.INSTALMENTS_ALLOWED, What.SUSPENDED))
            assertThat(LateCharge.of(
                            decision(70_000_000, List.of()).then(ExecutionStep.of(what, DUE, null)),
                            clock(),
                            LAW,
                            FIRST_DAY.plusDays(9)))
                    .isNull();
    }

    @Provide
    Arbitrary<Long> fines() {
        return Arbitraries.longs().between(1, 400_000_000);
    }

    @Provide
    Arbitrary<Integer> lastDays() {
        return Arbitraries.integers().between(0, 120);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-8, 130);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 300_000_000);
        return Combinators.combine(days, amounts).as(Payment::new).list().ofMaxSize(5);
    }

    /** In order, and never more than is owed: more is refused when it is paid. */
    private static List<Payment> within(long fine, List<Payment> payments) {
        List<Payment> made = new ArrayList<>();
        long left = fine;
        for (Payment payment :
                payments.stream().sorted(Comparator.comparing(Payment::day)).toList()) {
            long amount = Math.min(left, payment.amountVnd());
            if (amount > 0) made.add(new Payment(payment.day(), amount));
            left -= amount;
        }
        return made;
    }

    private static SanctionDecision decision(long fine, List<Payment> payments) {
        SanctionDecision decision = SanctionDecision.imposed(Varied.of(SanctionImposed.class, "totalVnd", fine));
        for (Payment payment : payments) {
            @Nullable Instant at = Instant.parse(FIRST_DAY.plusDays(payment.day()) + "T03:00:00Z");
            decision = decision.then(ExecutionStep.of(What.PAID, at, null).withAmountVnd(payment.amountVnd()));
        }
        return decision;
    }

    private static List<RunningClock> clock() {
        StartedClock terms = new StartedClock(
                UUID.randomUUID(),
                DECISION,
                "execution_10d",
                LocalDate.of(2013, 7, 1),
                "vn-2026",
                DUE.minusSeconds(864_000),
                DUE,
                Confidence.VERIFIED);
        return List.of(new RunningClock(terms, Track.SANCTION, RunningClock.State.RUNNING, DUE, null, null));
    }
}
