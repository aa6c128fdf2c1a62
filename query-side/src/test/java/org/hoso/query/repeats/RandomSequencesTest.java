package org.hoso.query.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.repeats.Scenario.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoso.cases.CaseId;
import org.hoso.query.repeats.BruteForce.Happened;
import org.hoso.query.repeats.Measure.Kind;
import org.hoso.query.repeats.Move.What;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

@Label("In any sequence of reports, late facts, corrections, annulments and later rulings")
class RandomSequencesTest {
    /** Everything that happened, folded as the view does. */
    private record Played(BruteForce oracle, List<Happened> moves, Map<CaseId, RepeatCase> cases, long end) {
        List<Strike> strikes() {
            return cases.values().stream()
                    .flatMap(one -> one.strikes().stream())
                    .toList();
        }

        List<LocalDate> days(int holder, long known) {
            return strikes().stream()
                    .filter(strike -> strike.what().holder().equals(holder(holder)) && strike.countsAt(known))
                    .map(strike -> strike.what().day())
                    .sorted()
                    .toList();
        }

        /** The days, from the first on, on which the holder stands in a window that is full. */
        List<Integer> flagged(int holder, long known) {
            List<LocalDate> days = days(holder, known);
            return everyDay()
                    .filter(on -> WindowCount.all(holder(holder), day(on), days, WINDOWS).stream()
                            .anyMatch(WindowCount::reached))
                    .boxed()
                    .toList();
        }
    }

    private static IntStream everyDay() {
        return IntStream.range(0, DAYS + 9);
    }

    private static ViolationHolder holder(int n) {
        return n % 2 == 0 ? accountHolder(n / 2) : personHolder(n / 2);
    }

    @Provide
    Arbitrary<List<Move>> sequences() {
        Arbitrary<Move> first = Arbitraries.integers()
                .between(0, CASES - 1)
                .flatMap(c ->
                        Arbitraries.integers().between(0, DAYS - 1).map(day -> new Move(What.CLASSIFY, c, 0, day)));
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, CASES - 1),
                        Arbitraries.integers().between(0, ITEMS - 1),
                        Arbitraries.integers().between(0, DAYS - 1))
                .as(Move::new);
        return Combinators.combine(first.list().ofSize(3), move.list().ofMaxSize(25))
                .as((begin, rest) -> {
                    List<Move> all = new ArrayList<>(begin);
                    all.addAll(rest);
                    return all;
                });
    }

    @Property(tries = 10_000)
    @Label("the days that count are the oracle's, as known now and as known at every earlier place of the ledger")
    void counts(@ForAll("sequences") List<Move> moves) {
        Played played = play(moves);
        for (int holder = 0; holder < 4; holder++) {
            int one = holder;
            assertThat(LongStream.rangeClosed(0, played.end())
                            .mapToObj(known -> played.days(one, known))
                            .toList())
                    .isEqualTo(LongStream.rangeClosed(0, played.end())
                            .mapToObj(known -> played.oracle().days(one, known).stream()
                                    .sorted()
                                    .map(Scenario::day)
                                    .toList())
                            .toList());
        }
    }

    @Property(tries = 10_000)
    @Label("who reached a window on any day is whom the oracle finds, as known now and half-way")
    void flagged(@ForAll("sequences") List<Move> moves) {
        Played played = play(moves);
        for (long known : List.of(played.end(), played.end() / 2))
            for (int holder = 0; holder < 4; holder++) {
                int one = holder;
                List<Integer> days = played.oracle().days(holder, known);
                assertThat(played.flagged(holder, known))
                        .as("holder %s known at %s", holder, known)
                        .isEqualTo(everyDay()
                                .filter(on -> BruteForce.reached(one, on, days))
                                .boxed()
                                .toList());
            }
    }

    @Property(tries = 10_000)
    @Label(
            "a fine or a lock is orphaned exactly when it had a ground and has none, since the event that took the last one")
    void orphans(@ForAll("sequences") List<Move> moves) {
        Played played = play(moves);
        Map<Long, Measure> measures = played.cases().values().stream()
                .flatMap(one -> one.measures().stream())
                .collect(Collectors.toMap(measure -> measure.made().position(), measure -> measure));
        List<Happened> taken = played.moves().stream()
                .filter(one -> one.position() > 0)
                .filter(one -> one.move().what() == What.LOCK || one.move().what() == What.IMPOSE)
                .toList();
        assertThat(new TreeSet<>(measures.keySet()))
                .isEqualTo(taken.stream().map(Happened::position).collect(Collectors.toCollection(TreeSet::new)));
        for (Happened one : taken) {
            Measure measure = measures.get(one.position());
            assertThat(lost(measure, played))
                    .as("%s", one)
                    .isEqualTo(played.oracle().lost(one, played.end()));
            if (measure.kind() == Kind.SANCTION)
                assertThat(measure.over() != null).isEqualTo(played.oracle().annulled(one, played.end()));
        }
    }

    @Property(tries = 1_000)
    @Label("an event told twice changes nothing, and what is stored and read again is the same")
    void twice(@ForAll("sequences") List<Move> moves) {
        Happenings happenings = new Happenings();
        moves.forEach(happenings::happen);
        Map<CaseId, RepeatCase> once = fold(happenings.ledger());
        List<LedgeredCaseEvent> doubled = happenings.ledger().stream()
                .flatMap(event -> java.util.stream.Stream.of(event, event))
                .toList();
        assertThat(fold(doubled)).isEqualTo(once);
        once.values()
                .forEach(one -> assertThat(CaseJson.stored()
                                .readValue(CaseJson.stored().writeValueAsString(one), RepeatCase.class))
                        .isEqualTo(one));
    }

    private static long lost(Measure measure, Played played) {
        Known lost = measure.kind() == Kind.TEMPORARY_LOCK
                ? Orphaning.lost(measure, ofHolders(measure, played), WINDOWS).orElse(null)
                : measure.lost();
        return lost == null ? 0 : lost.position();
    }

    private static List<Strike> ofHolders(Measure lock, Played played) {
        return played.strikes().stream()
                .filter(strike -> lock.rests().holders().contains(strike.what().holder()))
                .toList();
    }

    private static Played play(List<Move> moves) {
        Happenings happenings = new Happenings();
        List<Happened> happened = new ArrayList<>();
        for (Move move : moves) {
            int before = happenings.ledger().size();
            happenings.happen(move);
            int after = happenings.ledger().size();
            happened.add(new Happened(move, after == before ? 0 : after));
        }
        return new Played(
                new BruteForce(happened),
                happened,
                fold(happenings.ledger()),
                happenings.ledger().size());
    }

    /** An event at or below what a case has seen is passed over, as the store does. */
    private static Map<CaseId, RepeatCase> fold(List<LedgeredCaseEvent> ledger) {
        Map<CaseId, RepeatCase> cases = new HashMap<>();
        for (LedgeredCaseEvent event : ledger)
            cases.compute(
                    event.caseId(),
                    (id, before) -> before != null && event.version() <= before.version()
                            ? before
                            : RepeatCase.after(before, event));
        return cases;
    }
}
