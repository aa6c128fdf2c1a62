package org.hoso.query.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.Clocks.ClockPaused;
import org.hoso.cases.Clocks.ClockRejudged;
import org.hoso.cases.Clocks.ClockResumed;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockUnit;
import org.hoso.law.Law;
import org.hoso.law.Standstill;
import org.hoso.law.Working;
import org.hoso.query.Varied;
import org.jspecify.annotations.Nullable;

/**
 * A case whose clocks are started, paused, extended and answered by chance, and counted anew where the law was amended, as the
 * command side would have recorded it.
 */
final class RandomCase {
    private static final List<String> IN_DAYS =
            List.of("decision_7wd", "explanation_written_5wd", "execution_10d", "complaint1_30d", "record_2wd");
    private static final Law LAW = Law.load();
    /** The calendar of what was counted anew. */
    private static final String ANEW = "vn, amended";

    private final Random random;
    private final CaseId id;
    private final CaseNumber number;
    private final @Nullable Law amended;
    private final List<CaseEvent> events = new ArrayList<>();

    private RandomCase(Random random, CaseId id, CaseNumber number, @Nullable Law amended) {
        this.random = random;
        this.id = id;
        this.number = number;
        this.amended = amended;
    }

    /** @param from the clocks start within a year after it */
    static List<CaseEvent> of(Random random, CaseId id, CaseNumber number, Instant from) {
        return of(random, id, number, from, null);
    }

    /** @param amended the law that clocks may be counted anew by; absent where none are */
    static List<CaseEvent> of(Random random, CaseId id, CaseNumber number, Instant from, @Nullable Law amended) {
        RandomCase made = new RandomCase(random, id, number, amended);
        made.tell(from.plusSeconds(random.nextInt(330 * 86_400)));
        return made.events;
    }

    private void tell(Instant start) {
        StartedClock removal = started(
                "ad_removal_24h", SampleEvents.of(PlatformNotified.class).noticeId(), start);
        StartedClock counted = started(IN_DAYS.get(random.nextInt(IN_DAYS.size())), null, start);
        add(ContentReported.class, start, "caseNumber", number, "clocks", changes(counted, null));
        add(PlatformNotified.class, start, "clocks", changes(removal, null));
        counted = rejudged(counted, start);
        removal = rejudged(removal, start);
        Instant last = start;
        boolean moved = false;
        Instant due = counted.due();
        int moves = random.nextInt(3);
        for (int n = 0; n < moves; n++) {
            Instant at = between(last, due);
            if (!at.isBefore(due)) break;
            if (counted.code().equals("decision_7wd") && n == moves - 1) {
                StartedClock longer = terms(counted.clockId(), "decision_1m_explanation", null, start);
                if (longer.due().isAfter(due)) {
                    add(ClockExtended.class, at, "clockId", counted.clockId(), "extended", longer, "dueBefore", due);
                    if (!moved) longer = rejudged(longer, at);
                    due = longer.due();
                    if (!moved) counted = longer;
                }
                last = at;
            } else if (n == 0 && random.nextBoolean()) {
                Instant granted = due.plusSeconds(1 + random.nextInt(12 * 86_400));
                add(
                        ClockExtended.class,
                        at,
                        "clockId",
                        counted.clockId(),
                        "extended",
                        counted.dueAt(granted),
                        "dueBefore",
                        due);
                due = granted;
                last = at;
                moved = true;
                moves = Math.min(moves, n + 2);
            } else {
                last = at.plusSeconds(random.nextInt(9 * 86_400));
                add(ClockPaused.class, at, "clockId", counted.clockId());
                if (random.nextInt(8) == 0) return;
                due = resumed(counted, due, at, last);
                add(ClockResumed.class, last, "clockId", counted.clockId(), "due", due);
                moved = true;
                break;
            }
        }
        if (random.nextInt(5) > 0)
            add(ViolationClassified.class, past(last, due), "clocks", changes(null, counted.clockId()));
        if (random.nextInt(5) > 0)
            add(ViolationClassified.class, past(start, removal.due()), "clocks", changes(null, removal.clockId()));
        if (!moved) rejudged(counted, last);
        rejudged(removal, last);
    }

    /** Counted from the same start on the law as it is known since, where that comes out otherwise. */
    private StartedClock rejudged(StartedClock terms, Instant at) {
        if (amended == null || random.nextInt(3) > 0) return terms;
        ClockRule rule = amended.clocks().rule(terms.code(), AmendedLaw.SINCE).orElseThrow();
        Instant due = amended.calendar().due(terms.start(), rule.length(), rule.unit());
        if (due.equals(terms.due())) return terms;
        StartedClock anew = new StartedClock(
                terms.clockId(),
                terms.about(),
                terms.code(),
                rule.validFrom(),
                ANEW,
                terms.start(),
                due,
                rule.confidence());
        add(ClockRejudged.class, at, "clockId", terms.clockId(), "rejudged", anew, "dueBefore", terms.due());
        return anew;
    }

    /** As the engine says; a granted instant is not counted anew. */
    private Instant resumed(StartedClock clock, Instant due, Instant from, Instant until) {
        Law law = amended != null && clock.calendarVersion().equals(ANEW) ? amended : LAW;
        ClockRule rule = law.clocks().rule(clock.code(), clock.validFrom()).orElseThrow();
        ClockUnit unit = rule.unit();
        boolean granted = !due.equals(clock.due());
        Working before = granted ? Working.granted(due) : law.calendar().explain(clock.start(), rule.length(), unit);
        return law.calendar()
                .goOn(before, unit, List.of(new Standstill(from, until)))
                .due();
    }

    private Instant between(Instant from, Instant until) {
        long span = Math.max(1, until.getEpochSecond() - from.getEpochSecond());
        return from.plusSeconds(random.nextLong(span));
    }

    private Instant past(Instant from, Instant due) {
        return from.plusSeconds(random.nextLong(2 + 2 * Math.max(1, due.getEpochSecond() - from.getEpochSecond())));
    }

    private <E extends CaseEvent> void add(Class<E> type, Instant at, @Nullable Object... more) {
        events.add(Varied.change(Varied.of(type, more), "caseId", id, "at", at));
    }

    private StartedClock started(String code, @Nullable UUID about, Instant start) {
        return terms(new UUID(random.nextLong(), random.nextLong()), code, about, start);
    }

    private static StartedClock terms(UUID clockId, String code, @Nullable UUID about, Instant start) {
        ClockRule rule = rule(code);
        Instant due = LAW.calendar().due(start, rule.length(), rule.unit());
        return new StartedClock(clockId, about, code, rule.validFrom(), "vn", start, due, rule.confidence());
    }

    private static ClockRule rule(String code) {
        return LAW.clocks().rule(code, LocalDate.of(2026, 6, 1)).orElseThrow();
    }

    private static ClockChanges changes(@Nullable StartedClock started, @Nullable UUID stopped) {
        return new ClockChanges(
                started == null ? List.of() : List.of(started), stopped == null ? List.of() : List.of(stopped));
    }
}
