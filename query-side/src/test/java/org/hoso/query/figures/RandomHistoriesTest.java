package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a notice counts, in any history")
class RandomHistoriesTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final int LOOKS = 40;

    private static List<LedgeredCaseEvent> history(long seed) {
        return RandomNotices.of(seed, 6, 500, BEGIN, 1);
    }

    /** Folded as the view does. */
    private static Map<CaseId, NoticedCase> folded(List<LedgeredCaseEvent> ledger) {
        Map<CaseId, NoticedCase> cases = new HashMap<>();
        for (LedgeredCaseEvent event : ledger)
            cases.put(event.caseId(), NoticedCase.after(cases.get(event.caseId()), event));
        return cases;
    }

    private static List<Interval> intervals(List<LedgeredCaseEvent> ledger) {
        return folded(ledger).values().stream()
                .flatMap(one -> one.intervals().stream())
                .toList();
    }

    private static boolean holdsAt(Interval one, long position) {
        return one.since().position() <= position
                && (one.until() == null || one.until().position() > position);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    @DisplayName("is at every place of the ledger what an oracle finds in the events up to there")
    void equals_the_oracle(long seed) {
        List<LedgeredCaseEvent> ledger = history(seed);
        BruteForce oracle = new BruteForce(ledger);
        List<Interval> all = intervals(ledger);
        Random random = new Random(seed);
        for (int look = 0; look < LOOKS; look++) {
            long position = look == 0 ? ledger.size() : 1 + random.nextInt(ledger.size());
            List<Interval> held =
                    all.stream().filter(one -> holdsAt(one, position)).toList();
            assertThat(held).hasSize(oracle.notices(position).size());
            for (Interval one : held) {
                BruteForce.Standing expected = oracle.standing(one.noticeId(), position);
                Counted counted = one.counted();
                assertThat(new BruteForce.Standing(
                                counted.stand().code(),
                                counted.platform(),
                                one.agency(),
                                counted.fields(),
                                counted.sent()))
                        .as("notice %s at %d of seed %d", one.noticeId(), position, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    @DisplayName("is recorded once: whatever comes later only ends what holds")
    void never_changes(long seed) {
        List<LedgeredCaseEvent> ledger = history(seed);
        List<Interval> whole = intervals(ledger);
        for (int known = 50; known < ledger.size(); known += 97) {
            long position = known;
            List<Interval> then = intervals(ledger.subList(0, known));
            List<Interval> now = whole.stream()
                    .filter(one -> one.since().position() <= position)
                    .map(one -> one.until() == null || one.until().position() <= position ? one : reopened(one))
                    .toList();
            assertThat(then).containsExactlyInAnyOrderElementsOf(now);
        }
    }

    private static Interval reopened(Interval one) {
        return new Interval(
                one.noticeId(),
                one.n(),
                one.agency(),
                one.counted(),
                one.before(),
                one.since(),
                one.cause(),
                one.kind(),
                null);
    }

    @Test
    @DisplayName(
            "has no gap: each interval begins with the event that ended the one before, and says how it counted then")
    void no_gaps() {
        Map<UUID, List<Interval>> byNotice = new HashMap<>();
        intervals(history(144))
                .forEach(one -> byNotice.computeIfAbsent(one.noticeId(), id -> new ArrayList<>())
                        .add(one));
        assertThat(byNotice).isNotEmpty();
        byNotice.values().forEach(of -> {
            for (int n = 0; n < of.size(); n++) {
                assertThat(of.get(n).n()).isEqualTo(n);
                assertThat(of.get(n).before())
                        .isEqualTo(n == 0 ? null : of.get(n - 1).counted());
                assertThat(of.get(n).until())
                        .isEqualTo(n + 1 < of.size() ? of.get(n + 1).since() : null);
            }
        });
    }

    @Test
    @DisplayName("takes every stand, and every cause but the one for which there is no event")
    void everything_happens() {
        Set<Stand> stands = EnumSet.noneOf(Stand.class);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (long seed = 1; seed <= 10; seed++)
            intervals(history(seed)).forEach(one -> {
                stands.add(one.counted().stand());
                causes.add(one.cause());
            });
        assertThat(stands).containsExactlyInAnyOrder(Stand.values());
        assertThat(causes).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Cause.OTHER)));
    }
}
