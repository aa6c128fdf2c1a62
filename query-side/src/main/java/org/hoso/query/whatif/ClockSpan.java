package org.hoso.query.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.StartedClock;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a case from its start to its answer, as it went.
 *
 * @param code      of the rule that it started under
 * @param validFrom which version of that rule
 * @param nowCode   of the rule that it is under at last
 * @param due       as it is at last; absent for a duty without end
 * @param pausedAt  since when it stands still; absent while it runs
 * @param stoppedAt when it was answered, or its case came to rest; absent while it is open
 * @param stoppedBy version of the event that did so
 * @param voided    it was counted anew, under another id, because its start was recorded wrongly
 * @param platform  that was asked when it started; absent where none was
 * @param agency    whose step it hung on when it started, else the body that answered for the case
 * @param version   of the last event that changed it
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ClockSpan(
        UUID clockId,
        @Nullable CaseNumber caseNumber,
        String code,
        LocalDate validFrom,
        String nowCode,
        Instant start,
        @Nullable Instant due,
        List<Move> moves,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt,
        @Nullable Long stoppedBy,
        boolean voided,
        @Nullable String platform,
        String agency,
        long version)
        implements ClockSpanBuilder.With {
    ClockSpan {
        moves = Kept.orNone(moves);
    }

    static ClockSpan started(
            StartedClock terms, @Nullable CaseNumber number, @Nullable String platform, String agency, long by) {
        return new ClockSpan(
                terms.clockId(),
                number,
                terms.code(),
                terms.validFrom(),
                terms.code(),
                terms.start(),
                terms.due(),
                List.of(),
                null,
                null,
                null,
                false,
                platform,
                agency,
                by);
    }

    ClockSpan paused(Instant at, long by) {
        return with(nowCode, due, moves, at, by);
    }

    ClockSpan resumed(Instant at, Instant next, long by) {
        return with(nowCode, next, pausedAt == null ? moves : Kept.with(moves, Move.paused(pausedAt, at)), null, by);
    }

    /** Under another rule, or, where the rule is the same, to an instant that an office granted. */
    ClockSpan extended(Instant at, StartedClock to, long by) {
        Instant next = to.due();
        Move move = to.code().equals(nowCode) && next != null
                ? Move.granted(at, next)
                : Move.under(at, to.code(), to.validFrom());
        return with(to.code(), next, Kept.with(moves, move), pausedAt, by);
    }

    /** Counted anew from the same start on law that was amended: the same rule in the version known since; nobody gave it longer. */
    ClockSpan rejudged(StartedClock counted, long by) {
        List<Move> under = Kept.changed(
                moves,
                move -> move.kind() == Move.Kind.OTHER_RULE && nowCode.equals(move.code()),
                move -> Move.under(move.at(), counted.code(), counted.validFrom()));
        LocalDate version = code.equals(nowCode) ? counted.validFrom() : validFrom;
        return with().validFrom(version)
                .due(counted.due())
                .moves(under)
                .version(by)
                .build();
    }

    ClockSpan stopped(Instant at, boolean countedAnew, long by) {
        return ended(at, by, countedAnew, by);
    }

    /** The event that stopped it happened at another time than was recorded at first. */
    ClockSpan stoppedAfterAll(Instant at, long by) {
        return ended(at, stoppedBy, voided, by);
    }

    private ClockSpan ended(Instant at, @Nullable Long stopping, boolean countedAnew, long by) {
        return with().stoppedAt(at)
                .stoppedBy(stopping)
                .voided(countedAnew)
                .version(by)
                .build();
    }

    private ClockSpan with(String under, @Nullable Instant next, List<Move> all, @Nullable Instant still, long by) {
        return with().nowCode(under)
                .due(next)
                .moves(all)
                .pausedAt(still)
                .version(by)
                .build();
    }

    /** Every rule that it ever was under. */
    List<String> codes() {
        Stream<String> others = moves.stream().map(Move::code).filter(java.util.Objects::nonNull);
        return List.copyOf(
                Stream.concat(Stream.of(code), others).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    /** How it stands at an instant, if it is due at {@code end}: its own due instant or another. */
    ClockVerdict verdict(@Nullable Instant end, Instant now) {
        Instant ran = stoppedAt == null ? now : stoppedAt;
        if (pausedAt != null && pausedAt.isBefore(ran)) ran = pausedAt;
        if (end != null && !ran.isBefore(end)) return ClockVerdict.LATE;
        return stoppedAt == null ? ClockVerdict.OPEN : ClockVerdict.MET;
    }
}
