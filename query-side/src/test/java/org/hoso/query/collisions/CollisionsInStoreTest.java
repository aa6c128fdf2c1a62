package org.hoso.query.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.cases.Measured.DatedAct;
import org.hoso.cases.Measured.Kind;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Collisions in the store")
class CollisionsInStoreTest extends RunningQuerySide {
    private static final int GENERATION = 96;
    private static final Reach ALL = new Reach(true, Set.of());

    @Autowired
    ViewDatabase database;

    @Autowired
    KeepsCollisions view;

    @Autowired
    Alerts alerts;

    private MeasureRows rows;

    @BeforeEach
    void tables() {
        view.drop(GENERATION);
        view.create(GENERATION);
        rows = new MeasureRows(database);
    }

    @AfterEach
    void away() {
        view.drop(GENERATION);
    }

    @Test
    @DisplayName(
            "are at every place of the ledger the pairs that somebody finds by comparing all with all, however they were written")
    void random() {
        Random random = new Random(110);
        int met = 0;
        for (int world = 0; world < 25; world++) {
            tables();
            World told = World.random(random);
            told.write(rows, random);
            for (long position = 0; position <= told.length(); position++) {
                Set<String> expected = told.pairsAt(position);
                assertThat(stored(told, position))
                        .as("world %d at %d", world, position)
                        .isEqualTo(expected);
                met += expected.size();
            }
            assertThat(alerts.cases(new Alerts.At(GENERATION, told.length()), ALL))
                    .hasSize((int) told.pairsAt(told.length()).stream()
                            .map(pair -> pair.substring(0, 36))
                            .distinct()
                            .count());
        }
        assertThat(met).isGreaterThan(500);
    }

    private Set<String> stored(World world, long position) {
        Set<String> found = new TreeSet<>();
        alerts.of(world.cases(), new Alerts.At(GENERATION, position), ALL, ALL)
                .forEach((caseId, all) -> all.forEach(alert -> found.add(
                        caseId + " " + alert.measureId() + " " + alert.body() + alert.since() + alert.decided())));
        return found;
    }

    /** Cases in which measures come, change and go, one event a place. */
    record World(List<Event> events) {
        /** What stands in that case after the event. */
        record Event(CaseId caseId, List<Measured> now) {}

        static World random(Random random) {
            Map<CaseId, List<Measured>> now = new LinkedHashMap<>();
            for (int n = 0; n < 4; n++) now.put(new CaseId(new UUID(random.nextLong(), n)), List.of());
            List<CaseId> cases = List.copyOf(now.keySet());
            List<Event> events = new ArrayList<>();
            for (int n = 0; n < 24; n++) {
                CaseId caseId = cases.get(random.nextInt(cases.size()));
                List<Measured> next = new ArrayList<>(now.get(caseId));
                int what = random.nextInt(5);
                if (what < 3 || next.isEmpty()) next.add(measure(random));
                else if (what == 3) next.set(0, through(next.getFirst()));
                else next.removeFirst();
                now.put(caseId, next);
                events.add(new Event(caseId, List.copyOf(next)));
            }
            return new World(events);
        }

        static Measured measure(Random random) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            List<String> accounts = Stream.of("A", "B", "C")
                    .filter(account -> random.nextInt(3) == 0)
                    .toList();
            boolean known = kind == Kind.RECORD || accounts.isEmpty() || random.nextInt(3) == 0;
            return new Measured(
                    new UUID(random.nextLong(), random.nextLong()),
                    kind,
                    known ? List.of(random.nextInt(3) == 0 ? new UUID(1, 1) : CollisionTest.PERSON) : List.of(),
                    accounts,
                    accounts.stream()
                            .filter(account ->
                                    kind == Kind.ACCOUNT_LOCK || (kind != Kind.RECORD && random.nextBoolean()))
                            .toList(),
                    List.of("ABEI", "VFA", "VCC").get(random.nextInt(3)),
                    Instant.ofEpochSecond(random.nextInt(100)),
                    false,
                    random.nextInt(4) == 0,
                    List.of("https://" + random.nextInt(5)),
                    List.of(new DatedAct(
                            List.of("A", "B").get(random.nextInt(2)), LocalDate.of(2026, 10, 1 + random.nextInt(4)))));
        }

        private static Measured through(Measured one) {
            return new Measured(
                    one.measureId(),
                    one.kind(),
                    one.persons(),
                    one.accounts(),
                    one.whole(),
                    one.agency(),
                    one.at(),
                    true,
                    true,
                    one.links(),
                    one.acts());
        }

        long length() {
            return events.size();
        }

        List<CaseId> cases() {
            return events.stream().map(Event::caseId).distinct().toList();
        }

        /** Some cases at a time, some of them twice, all at last: what is held back meanwhile is written later. */
        void write(MeasureRows rows, Random random) {
            Map<CaseId, Stays<Measured>> held = new LinkedHashMap<>();
            for (int n = 0; n < events.size(); n++) {
                Event event = events.get(n);
                Map<String, Measured> now = new LinkedHashMap<>();
                event.now().forEach(one -> now.put(one.key(), one));
                held.put(
                        event.caseId(),
                        held.getOrDefault(event.caseId(), Stays.none()).after(now, by(n + 1)));
                if (random.nextInt(3) == 0)
                    save(
                            rows,
                            held,
                            held.keySet().stream()
                                    .filter(one -> random.nextBoolean())
                                    .toList(),
                            random);
            }
            save(rows, held, List.copyOf(held.keySet()), random);
        }

        private static void save(
                MeasureRows rows, Map<CaseId, Stays<Measured>> held, List<CaseId> some, Random random) {
            List<MeasuredCase> written = some.stream()
                    .map(one -> new MeasuredCase(one, CaseNumber.of(2026, 1), held.get(one)))
                    .toList();
            for (int times = random.nextInt(2); times >= 0; times--) rows.save(GENERATION, written);
            some.forEach(one -> held.put(one, new Stays<>(held.get(one).open())));
        }

        private static Known by(int position) {
            return new Known(position, Instant.EPOCH, position, "event-" + position, "sample");
        }

        /** By the last event of each case up to there, without intervals and without the rule of the program. */
        Set<String> pairsAt(long position) {
            Map<CaseId, List<Measured>> standing = new LinkedHashMap<>();
            events.stream().limit(position).forEach(event -> standing.put(event.caseId(), event.now()));
            Set<String> pairs = new TreeSet<>();
            standing.forEach((one, mine) -> standing.forEach((other, theirs) -> {
                if (one.equals(other)) return;
                for (Measured a : mine) for (Measured b : theirs) if (collide(a, b)) pairs.add(told(one, a, b));
            }));
            return pairs;
        }

        private static boolean collide(Measured a, Measured b) {
            if (a.agency().equals(b.agency()) || (a.decided() && b.decided())) return false;
            boolean samePerson = !a.persons().isEmpty() && a.persons().equals(b.persons());
            boolean sameAccount = false;
            boolean cutOff = false;
            for (String account : List.of("A", "B", "C"))
                if (a.accounts().contains(account) && b.accounts().contains(account)) {
                    sameAccount = true;
                    cutOff |= a.whole().contains(account) || b.whole().contains(account);
                }
            if (a.kind() == Kind.RECORD && b.kind() == Kind.RECORD) sameAccount = cutOff = false;
            boolean same = a.links().equals(b.links()) || a.acts().equals(b.acts());
            return cutOff || (same && (samePerson || sameAccount));
        }

        private static String told(CaseId one, Measured a, Measured b) {
            return one + " " + a.measureId() + " " + b.agency() + b.at() + b.decided();
        }
    }
}
