package org.hoso.runtime.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The turns of cases, told while rows go by")
class TurnsTest {
    private record Placed(String caseId, String version) {}

    @Test
    @DisplayName("hold exactly where each case counts up from 0, in ten thousand orders with and without a fault")
    void as_counted_by_hand() {
        Random random = new Random(71);
        int right = 0;
        for (int run = 0; run < 10_000; run++) {
            List<Placed> placed = random(random);
            boolean inTurn = inTurn(placed);
            assertThat(taken(placed, 1 + random.nextInt(7)).hold())
                    .as("%s", placed)
                    .isEqualTo(inTurn);
            if (inTurn) right++;
        }
        assertThat(right).isBetween(3_000, 7_500);
    }

    @Test
    @DisplayName("of very many cases are left to the database")
    void too_many() {
        Turns turns = new Turns();
        Random random = new Random(72);
        for (int n = 0; n < 1_000; n++) turns.take(lineup(fresh(random, 1_000)));
        assertThat(turns.hold()).isTrue();
        for (int n = 0; n < 100; n++) turns.take(lineup(fresh(random, 1_000)));
        assertThat(turns.hold()).isFalse();
    }

    @Test
    @DisplayName("are left to the database where an id or a version is written as this system writes none")
    void written_otherwise() {
        String id = "0af1a5f8-30fc-4e0a-8a3c-5f0a7a6f1b2c";
        assertThat(taken(List.of(new Placed(id, "0")), 1).hold()).isTrue();
        for (Placed other : List.of(
                new Placed(id.toUpperCase(java.util.Locale.ROOT), "0"),
                new Placed("a-case", "0"),
                new Placed("0af1a5f8-30fc-4e0a-8a3c-5f0a7a6f1b2ẵ".substring(0, 36), "0"),
                new Placed(id, "-0"),
                new Placed(id, ""),
                new Placed(id, "99999999999999999999")))
            assertThat(taken(List.of(other), 1).hold()).as("%s", other).isFalse();
    }

    @Test
    @DisplayName("go forward while no time and no epoch goes back, also from one slice to the next")
    void forward() {
        assertThat(ledgered(new int[] {1, 1, 1, 2, 2}, new long[] {5, 5, 6, 6, 9})
                        .forward())
                .isTrue();
        assertThat(ledgered(new int[] {1, 1, 1, 2, 2}, new long[] {5, 5, 4, 6, 9})
                        .forward())
                .isFalse();
        assertThat(ledgered(new int[] {1, 2, 1, 2, 2}, new long[] {5, 5, 6, 6, 9})
                        .forward())
                .isFalse();
        assertThat(ledgered(new int[] {1, 1, 1, 1, 1}, new long[] {-5, -4, -4, 0, -1})
                        .forward())
                .isFalse();
    }

    private static Turns ledgered(int[] epochs, long[] times) {
        Turns turns = new Turns();
        for (int n = 0; n < epochs.length; n++) {
            Lineup lineup = new Lineup(1);
            lineup.ledgered(epochs[n], times[n]);
            lineup.add(new byte[0], 0, 0, 0, 0);
            turns.take(lineup);
        }
        return turns;
    }

    private static List<Placed> random(Random random) {
        Map<String, Integer> next = new HashMap<>();
        List<String> ids = fresh(random, 1 + random.nextInt(5)).stream()
                .map(Placed::caseId)
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (int n = random.nextInt(40); n > 0; n--) {
            String id = ids.get(random.nextInt(ids.size()));
            placed.add(new Placed(id, String.valueOf(next.merge(id, 1, Integer::sum) - 1)));
        }
        if (!placed.isEmpty() && random.nextBoolean()) spoil(placed, random);
        return placed;
    }

    /** Two change places, one goes, or one comes twice; where they were of different cases all is right still. */
    private static void spoil(List<Placed> placed, Random random) {
        int one = random.nextInt(placed.size());
        int other = random.nextInt(placed.size());
        switch (random.nextInt(3)) {
            case 0 -> java.util.Collections.swap(placed, one, other);
            case 1 -> placed.remove(one);
            default -> placed.add(other, placed.get(one));
        }
    }

    /** Without any of the code under test. */
    private static boolean inTurn(List<Placed> placed) {
        for (int n = 0; n < placed.size(); n++) {
            Placed one = placed.get(n);
            long before = placed.subList(0, n).stream()
                    .filter(earlier -> earlier.caseId().equals(one.caseId()))
                    .count();
            if (before != Long.parseLong(one.version())) return false;
        }
        return true;
    }

    private static Turns taken(List<Placed> placed, int atOnce) {
        Turns turns = new Turns();
        for (int from = 0; from < placed.size(); from += atOnce)
            turns.take(lineup(placed.subList(from, Math.min(placed.size(), from + atOnce))));
        return turns;
    }

    private static List<Placed> fresh(Random random, int cases) {
        return random.longs(cases)
                .mapToObj(low -> new Placed(new UUID(random.nextLong(), low).toString(), "0"))
                .toList();
    }

    private static Lineup lineup(List<Placed> placed) {
        Lineup lineup = new Lineup(placed.size());
        for (Placed one : placed) {
            byte[] id = one.caseId().getBytes(StandardCharsets.UTF_8);
            byte[] version = one.version().getBytes(StandardCharsets.UTF_8);
            byte[] row = new byte[id.length + version.length];
            System.arraycopy(id, 0, row, 0, id.length);
            System.arraycopy(version, 0, row, id.length, version.length);
            lineup.add(row, 0, id.length, id.length, version.length);
        }
        return lineup;
    }
}
