package org.hoso.query.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.Measured;
import org.hoso.cases.Measured.DatedAct;
import org.hoso.cases.Measured.Kind;
import org.hoso.cases.MeetingPoints;
import org.hoso.query.collisions.CollisionsInStoreTest.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two bodies measure the same one for the same act")
class CollisionTest {
    static final UUID PERSON = new UUID(7, 7);
    private static final List<String> ACCOUNT = List.of("A");
    private static final Instant DAY = Instant.parse("2026-10-05T02:00:00Z");

    private final Measured abei = measure(PERSON, "ABEI", 0, false, "AD_UNTRUE", 1, "https://a");

    @Test
    @DisplayName("where the content is the same, or the type of the act and its last day")
    void the_rule() {
        Measured content = measure(PERSON, "VCC", 1, false, "GOODS_FAKE", 9, "https://a");
        Measured act = measure(PERSON, "VFA", 2, false, "AD_UNTRUE", 1, "https://b");
        assertThat(abei.collidesWith(content)).isTrue();
        assertThat(abei.linksWith(content)).containsExactly("https://a");
        assertThat(abei.typesWith(content)).isEmpty();
        assertThat(act.collidesWith(abei)).isTrue();
        assertThat(act.typesWith(abei)).containsExactly("AD_UNTRUE");
        assertThat(content.collidesWith(act)).isFalse();
        assertThat(abei.collidesWith(measure(PERSON, "IDEA", 3, false, "AD_UNTRUE", 2, "https://c")))
                .as("the same type on another day")
                .isFalse();
    }

    @Test
    @DisplayName("but not one body with itself, nor somebody else, nor where both are through with it")
    void no_alert() {
        assertThat(abei.collidesWith(measure(PERSON, "ABEI", 1, false, "AD_UNTRUE", 1, "https://a")))
                .isFalse();
        assertThat(abei.collidesWith(measure(new UUID(7, 8), "VCC", 1, false, "AD_UNTRUE", 1, "https://a")))
                .isFalse();
        Measured through = measure(PERSON, "ABEI", 0, true, "AD_UNTRUE", 1, "https://a");
        assertThat(through.collidesWith(measure(PERSON, "VCC", 1, true, "AD_UNTRUE", 1, "https://a")))
                .isFalse();
        assertThat(through.collidesWith(measure(PERSON, "VCC", 1, false, "AD_UNTRUE", 1, "https://a")))
                .isTrue();
    }

    @Test
    @DisplayName("and one of them was always first, also at the same instant")
    void first() {
        Measured other = measure(PERSON, "VCC", 0, false, "AD_UNTRUE", 1, "https://a");
        assertThat(abei.before(other)).isNotEqualTo(other.before(abei));
        assertThat(abei.before(measure(PERSON, "VCC", 1, false, "AD_UNTRUE", 1, "https://a")))
                .isTrue();
    }

    @Test
    @DisplayName(
            "also where only the account is known: about the same content or act, or where one cuts off all of the account")
    void by_account() {
        Measured request = against("ABEI", Kind.REMOVAL_REQUEST, List.of(), ACCOUNT, List.of(), "https://a/1");
        Measured lock = against("VFA", Kind.ACCOUNT_LOCK, List.of(), ACCOUNT, ACCOUNT, "https://a/2");
        assertThat(request.collidesWith(lock)).isTrue();
        assertThat(lock.collidesWith(request)).isTrue();
        assertThat(lock.partiesWith(request)).isEqualTo(ACCOUNT);
        assertThat(request.collidesWith(against("VFA", Kind.BLOCK, List.of(), ACCOUNT, List.of(), "https://a/2")))
                .as("other content of the account")
                .isFalse();
        assertThat(request.collidesWith(against("VFA", Kind.BLOCK, List.of(), ACCOUNT, List.of(), "https://a/1")))
                .isTrue();
        assertThat(lock.collidesWith(against("VCC", Kind.RECORD, List.of(PERSON), ACCOUNT, List.of(), "https://a/3")))
                .isTrue();
        assertThat(lock.collidesWith(against("VCC", Kind.ACCOUNT_LOCK, List.of(), List.of("B"), List.of("B"), "x")))
                .as("of another account")
                .isFalse();
    }

    @Test
    @DisplayName("but two persons of one account are two, and of one person the person is told, not the account")
    void persons_first() {
        Measured one = against("ABEI", Kind.RECORD, List.of(PERSON), ACCOUNT, List.of(), "https://a");
        assertThat(one.collidesWith(
                        against("VFA", Kind.RECORD, List.of(new UUID(7, 8)), ACCOUNT, List.of(), "https://a")))
                .isFalse();
        Measured block = against("VFA", Kind.BLOCK, List.of(PERSON), ACCOUNT, ACCOUNT, "https://a");
        assertThat(one.partiesWith(block)).containsExactly(PERSON.toString(), ACCOUNT.getFirst());
    }

    @Test
    @DisplayName(
            "are found by their points whichever is asked for; of one account's other content nothing is looked at")
    void found() {
        Random random = new Random(125);
        int collided = 0;
        for (int n = 0; n < 20_000; n++) {
            Measured one = World.measure(random);
            Measured other = World.measure(random);
            if (!one.collidesWith(other)) continue;
            collided++;
            assertThat(MeetingPoints.sought(one)).containsAnyElementsOf(MeetingPoints.filed(other));
            assertThat(MeetingPoints.sought(other)).containsAnyElementsOf(MeetingPoints.filed(one));
        }
        assertThat(collided).isGreaterThan(1_000);
        Measured request = against("ABEI", Kind.REMOVAL_REQUEST, List.of(), ACCOUNT, List.of(), "https://a/1");
        Measured another = against("VFA", Kind.REMOVAL_REQUEST, List.of(), ACCOUNT, List.of(), "https://a/2");
        assertThat(MeetingPoints.sought(request)).doesNotContainAnyElementsOf(MeetingPoints.filed(another));
    }

    static Measured against(
            String agency, Kind kind, List<UUID> persons, List<String> accounts, List<String> whole, String link) {
        return new Measured(
                UUID.randomUUID(), kind, persons, accounts, whole, agency, DAY, false, false, List.of(link), List.of());
    }

    static Measured measure(UUID person, String agency, int hour, boolean decided, String type, int day, String link) {
        return new Measured(
                UUID.randomUUID(),
                Kind.RECORD,
                List.of(person),
                List.of(),
                List.of(),
                agency,
                DAY.plusSeconds(3_600L * hour),
                false,
                decided,
                List.of(link),
                List.of(new DatedAct(type, LocalDate.of(2026, 10, day))));
    }
}
