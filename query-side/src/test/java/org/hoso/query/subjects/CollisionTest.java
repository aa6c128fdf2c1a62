package org.hoso.query.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.subjects.Collision.Standing;
import org.hoso.query.subjects.Party.Recorded;
import org.hoso.query.subjects.Party.RecordedAct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two bodies about to measure the same party for the same act")
class CollisionTest {
    private static final Instant DAY = Instant.parse("2026-10-05T02:00:00Z");

    @Test
    @DisplayName(
            "are told of each other where content or type and day are the same, the one who recorded first before the other")
    void the_rule() {
        Standing abei = standing(1, record("ABEI", 0, false, "AD_UNTRUE", 1, "https://a"));
        Standing vcc = standing(2, record("VCC", 1, false, "GOODS_FAKE", 9, "https://a"));
        Standing other = standing(3, record("VFA", 2, false, "AD_UNTRUE", 1, "https://b"));
        Standing none = standing(4, record("IDEA", 3, false, "AD_UNTRUE", 2, "https://c"));
        List<Collision> found = Collision.among(List.of(vcc, none, abei, other));
        assertThat(found).hasSize(2);
        assertThat(found).allSatisfy(one -> assertThat(one.first().agency()).isEqualTo("ABEI"));
        assertThat(found)
                .extracting(one -> one.second().agency() + one.links() + one.violationTypes())
                .containsExactlyInAnyOrder("VCC[https://a][]", "VFA[][AD_UNTRUE]");
    }

    @Test
    @DisplayName("nobody collides with itself, in one case, or where both have decided")
    void no_alert() {
        Recorded mine = record("ABEI", 0, false, "AD_UNTRUE", 1, "https://a");
        assertThat(Collision.among(List.of(standing(1, mine), standing(2, mine))))
                .isEmpty();
        Recorded theirs = record("VCC", 1, false, "AD_UNTRUE", 1, "https://a");
        assertThat(Collision.among(List.of(standing(1, mine, theirs)))).isEmpty();
        Recorded decided = record("ABEI", 0, true, "AD_UNTRUE", 1, "https://a");
        Recorded decidedToo = record("VCC", 1, true, "AD_UNTRUE", 1, "https://a");
        assertThat(Collision.among(List.of(standing(1, decided), standing(2, decidedToo))))
                .isEmpty();
        assertThat(Collision.among(List.of(standing(1, decided), standing(2, theirs))))
                .hasSize(1);
    }

    @Test
    @DisplayName("over random records are exactly the pairs that somebody finds by comparing all with all")
    void random() {
        Random random = new Random(7);
        int met = 0;
        for (int world = 0; world < 300; world++) {
            List<Standing> all = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                Recorded[] records = new Recorded[random.nextInt(3)];
                for (int r = 0; r < records.length; r++)
                    records[r] = record(
                            List.of("ABEI", "VFA", "VCC").get(random.nextInt(3)),
                            random.nextInt(100),
                            random.nextInt(4) == 0,
                            List.of("A", "B").get(random.nextInt(2)),
                            1 + random.nextInt(3),
                            "https://" + random.nextInt(4));
                all.add(standing(n, records));
            }
            TreeSet<String> expected = new TreeSet<>();
            for (Standing one : all)
                for (Standing other : all)
                    for (Recorded a : one.party().records())
                        for (Recorded b : other.party().records()) {
                            RecordedAct mine = a.acts().getFirst();
                            RecordedAct theirs = b.acts().getFirst();
                            boolean same = mine.links().equals(theirs.links())
                                    || (mine.violationType() + mine.endedOn())
                                            .equals(theirs.violationType() + theirs.endedOn());
                            if (one != other && same && !a.agency().equals(b.agency()) && !(a.decided() && b.decided()))
                                expected.add(pair(a.recordId(), b.recordId()));
                        }
            List<Collision> found = Collision.among(all);
            TreeSet<String> told = new TreeSet<>();
            for (Collision one : found) {
                assertThat(told.add(pair(one.first().recordId(), one.second().recordId())))
                        .isTrue();
                assertThat(one.first().at()).isBeforeOrEqualTo(one.second().at());
            }
            assertThat(told).isEqualTo(expected);
            met += told.size();
        }
        assertThat(met).isGreaterThan(100);
    }

    private static String pair(UUID one, UUID other) {
        return new TreeSet<>(List.of(one.toString(), other.toString())).toString();
    }

    private static Recorded record(String agency, int hour, boolean decided, String type, int day, String link) {
        RecordedAct act = new RecordedAct(UUID.randomUUID(), type, LocalDate.of(2026, 10, day), List.of(link));
        return new Recorded(UUID.randomUUID(), agency, DAY.plusSeconds(3_600L * hour), List.of(act), null, decided);
    }

    private static Standing standing(int number, Recorded... records) {
        Party party = SampleParty.of(Party.Kind.INDIVIDUAL, "key", List.of(), List.of(records), List.of());
        return new Standing(new CaseId(new UUID(1, number)), party);
    }
}
