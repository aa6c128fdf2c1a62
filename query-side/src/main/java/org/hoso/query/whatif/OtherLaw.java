package org.hoso.query.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hoso.law.ClockRules;
import org.hoso.law.ClockUnit;
import org.hoso.law.Standstill;
import org.hoso.law.Working;
import org.hoso.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The law as it is asked about: one code of another length, or another calendar. It counts with the same engine as the clocks
 * themselves, and lets happen what could still have happened: once a clock has run out, nothing is granted on it any more.
 *
 * @param code   of the clock that has another length; absent where only the calendar differs
 * @param length at least 1
 * @param unit   absent where the clock's own unit stays
 */
record OtherLaw(
        ClockRules clocks,
        WorkingCalendar calendar,
        @Nullable String code,
        @Nullable Integer length,
        @Nullable ClockUnit unit) {
    /** A period under a rule. @param working absent for a duty without end */
    private record Counted(
            @Nullable Working working, @Nullable ClockUnit unit) {
        @Nullable
        Instant due() {
            return working == null ? null : working.due();
        }
    }

    /** When a clock would have been due; absent for a duty without end. */
    @Nullable
    Instant due(ClockSpan span) {
        List<Standstill> pauses = new ArrayList<>();
        Counted counted = counted(span.code(), span.validFrom(), span.start(), pauses);
        for (Move move : span.moves()) {
            Instant due = counted.due();
            if (due != null && !move.at().isBefore(due)) return due;
            counted = after(move, counted, span.start(), pauses);
        }
        return counted.due();
    }

    private Counted after(Move move, Counted counted, Instant start, List<Standstill> pauses) {
        return switch (move.kind()) {
            case PAUSE -> {
                Standstill pause = new Standstill(move.at(), Objects.requireNonNull(move.until()));
                pauses.add(pause);
                yield goneOn(counted, List.of(pause));
            }
            case GRANTED -> granted(counted, Objects.requireNonNull(move.due()), pauses);
            case OTHER_RULE ->
                counted(Objects.requireNonNull(move.code()), Objects.requireNonNull(move.validFrom()), start, pauses);
        };
    }

    private Counted counted(String under, LocalDate validFrom, Instant start, List<Standstill> pauses) {
        var rule = clocks.rule(under, validFrom).orElse(null);
        boolean other = under.equals(code);
        Integer length0 = other && length != null ? length : rule == null ? null : rule.length();
        ClockUnit in = other && unit != null ? unit : rule == null ? null : rule.unit();
        if (length0 == null || in == null) return new Counted(null, in);
        return goneOn(new Counted(calendar.explain(start, length0, in), in), pauses);
    }

    /** Minutes and hours run around the clock and never stand still. */
    private Counted goneOn(Counted counted, List<Standstill> pauses) {
        Working working = counted.working();
        ClockUnit in = counted.unit();
        if (working == null || in == null || !in.inDays() || pauses.isEmpty()) return counted;
        return new Counted(calendar.goOn(working, in, pauses), in);
    }

    /** What an office granted stands, and takes in the pauses before it, unless the clock would have run longer anyhow. */
    private static Counted granted(Counted counted, Instant due, List<Standstill> pauses) {
        Instant without = counted.due();
        if (without == null || without.isAfter(due)) return counted;
        pauses.clear();
        return new Counted(Working.granted(due), counted.unit());
    }
}
