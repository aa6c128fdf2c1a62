package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;

@Label("A clock that is started, paused, resumed and extended")
class ClockSchedulesTest {
    private static final Actor KEEPER = officer(Role.COORDINATOR, "ABEI");
    private static final List<String> IN_DAYS = List.of(
            "decision_7wd",
            "explanation_written_5wd",
            "decision_10wd_transfer",
            "execution_10d",
            "complaint1_30d",
            "decision_1m_explanation",
            "installments",
            "court_1y");
    private static final List<String> IN_HOURS = List.of("content_removal_24h_nd147", "account_temp_lock");

    /** What happens next to a clock. */
    enum Kind {
        PAUSE,
        GRANT,
        LONGER_RULE
    }

    /**
     * @param part    of the time that is left, in thousandths, after which it happens
     * @param seconds how long a pause lasts, or how much later the instant is that an office grants
     */
    record Happening(Kind kind, int part, long seconds) {}

    @Property(tries = 10_000)
    @Label("is due when a calendar kept by hand says, across Tet, weekends, nights, pauses and extensions")
    void days(
            @ForAll("inDays") String code,
            @ForAll @LongRange(min = 1_740_800_000L, max = 1_814_400_000L) long start,
            @ForAll("happenings") @Size(max = 4) List<Happening> happenings) {
        Stepping byHand = new Stepping(code, start);
        Given file = Ticking.of(code, at(start));
        assertThat(due(file)).isEqualTo(at(byHand.due()));
        long now = start;
        for (Happening next : happenings) {
            now += Math.max(0, due(file).getEpochSecond() - 1 - now) * next.part() / 1_000;
            switch (next.kind()) {
                case PAUSE -> {
                    Given paused = file.after(pause(file, at(now)));
                    byHand.pause(now);
                    now += next.seconds();
                    file = paused.after(new Clocks.ResumeClock(CASE, KEEPER, at(now), Ticking.clock(file)));
                    byHand.resume(now);
                }
                case GRANT -> {
                    long later = due(file).getEpochSecond() + next.seconds();
                    file = file.after(extend(file, at(now), null, at(later)));
                    byHand.grant(later);
                }
                case LONGER_RULE -> file = underTheLongerRule(file, byHand, now);
            }
            assertThat(due(file)).isEqualTo(at(byHand.due()));
        }
    }

    @Property(tries = 1_000)
    @Label("in hours runs through nights, weekends and holidays, and nobody pauses it")
    void hours(
            @ForAll("inHours") String code, @ForAll @LongRange(min = 1_740_800_000L, max = 1_814_400_000L) long start) {
        Given file = Ticking.of(code, at(start));
        assertThat(due(file)).isEqualTo(at(new Stepping(code, start).due()));
        file.when(pause(file, at(start + 60))).refusedWith(Refusal.CLOCK_NOT_PAUSABLE);
    }

    /** The product may refuse only where the longer rule ends no later. */
    private static Given underTheLongerRule(Given file, Stepping byHand, long now) {
        if (!Ticking.only(file).code().startsWith("decision")) return file;
        Instant before = due(file);
        Given.Asked asked = file.when(extend(file, at(now), "decision_2m_complex", null));
        if (asked.decision() instanceof Decision.Refused refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.EXTENSION_NOT_LONGER);
            return file;
        }
        byHand.longer("decision_2m_complex");
        Given longer = file.and(asked.accepted().toArray(org.hoso.cases.CaseEvent[]::new));
        assertThat(due(longer)).isAfter(before);
        return longer;
    }

    @Provide
    Arbitrary<String> inDays() {
        return Arbitraries.of(IN_DAYS);
    }

    @Provide
    Arbitrary<String> inHours() {
        return Arbitraries.of(IN_HOURS);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.of(Kind.PAUSE, Kind.PAUSE, Kind.GRANT, Kind.LONGER_RULE),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.longs().between(1, 25 * 86_400))
                .as(Happening::new)
                .list();
    }

    private static Clocks.PauseClock pause(Given file, Instant at) {
        return new Clocks.PauseClock(CASE, KEEPER, at, Ticking.clock(file), text("why"), document("4/ABEI"));
    }

    private static Clocks.ExtendClock extend(Given file, Instant at, String toCode, Instant newDue) {
        UUID clock = Ticking.clock(file);
        return new Clocks.ExtendClock(
                CASE, KEEPER, at, clock, toCode, newDue, text("why"), "Cục trưởng", document("5/ABEI"));
    }

    private static Instant due(Given file) {
        Clock clock = file.file().clocks().byId().values().iterator().next();
        return clock.terms().due();
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }
}
