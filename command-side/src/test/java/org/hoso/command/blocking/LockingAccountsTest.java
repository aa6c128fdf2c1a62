package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Noticed.FACEBOOK;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.Blocking;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.hoso.command.appeal.Matter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Locking accounts")
class LockingAccountsTest {
    private static final UUID LOCK = id(96);
    private static final UUID SELLER = id(40);
    private static final Instant BEFORE_THE_DECREE = Instant.parse("2024-06-03T02:00:00Z");

    @Test
    @DisplayName("is not asked for once it was concluded that there is no violation")
    void none_found() {
        alleged(MONDAY, "ABEI")
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(request(LIAISON, LockKind.TEMPORARY, hours(1)))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName("a repeat account is to be locked for some days, and the platform has 24 hours for it")
    void temporary() {
        alleged(MONDAY, "ABEI")
                .when(request(LIAISON, LockKind.TEMPORARY, hours(1)))
                .then(Blocking.AccountLockRequested.class, e -> {
                    assertThat(e.days()).isEqualTo(15);
                    assertThat(e.mandate().productField()).isEqualTo("*");
                    assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                        assertThat(clock.code()).isEqualTo("account_temp_lock");
                        assertThat(clock.about()).isEqualTo(LOCK);
                        assertThat(clock.due()).isEqualTo(hours(25));
                    });
                });
    }

    @Test
    @DisplayName("a lock for good has its own clock; a provincial cyber unit may ask for it too")
    void permanent() {
        alleged(MONDAY, "PA05_HCM")
                .when(request(officer(Role.LIAISON, "PA05_HCM"), LockKind.PERMANENT, hours(1)))
                .then(
                        Blocking.AccountLockRequested.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly("account_perm_lock"));
    }

    @Test
    @DisplayName("the trade side has no power over accounts, nor has a sector body")
    void no_mandate() {
        for (String body : new String[] {"IDEA", "VFA"})
            alleged(MONDAY, body)
                    .when(request(officer(Role.LIAISON, body), LockKind.TEMPORARY, hours(1)))
                    .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("no account was to be locked before the decree of 2024 was in force")
    void before_the_decree() {
        alleged(BEFORE_THE_DECREE, "ABEI")
                .when(request(LIAISON, LockKind.TEMPORARY, BEFORE_THE_DECREE))
                .refusedWith(Refusal.GROUND_DOES_NOT_APPLY);
    }

    @Test
    @DisplayName(
            "a lock concerns a subject of the case on a known platform, once it was alleged, by a body at work on it")
    void refused() {
        Given file = alleged(MONDAY, "ABEI");
        file.when(request(officer(Role.LIAISON, "A05"), LockKind.TEMPORARY, hours(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(request(LIAISON, LockKind.TEMPORARY, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(request(LIAISON, "MYSPACE", SELLER)).refusedWith(Refusal.UNKNOWN_PLATFORM);
        file.when(request(LIAISON, "FACEBOOK", id(41))).refusedWith(Refusal.UNKNOWN_SUBJECT);
    }

    @Test
    @DisplayName("the platform says that it is locked, once, and the clock stops")
    void confirms() {
        Given asked = alleged(MONDAY, "ABEI").after(request(LIAISON, LockKind.TEMPORARY, hours(1)));
        UUID clock = Noticed.clock(asked, LOCK);
        asked.when(confirm(FACEBOOK, LOCK, hours(2)))
                .then(
                        Blocking.AccountLocked.class,
                        e -> assertThat(e.clocks().stopped()).containsExactly(clock));
        asked.after(confirm(FACEBOOK, LOCK, hours(2)))
                .when(confirm(LIAISON, LOCK, hours(3)))
                .refusedWith(Refusal.ALREADY_ANSWERED);
    }

    @Test
    @DisplayName("nobody else says so, of no other lock, and not before it was asked for")
    void confirm_refused() {
        Given asked = alleged(MONDAY, "ABEI").after(request(LIAISON, LockKind.TEMPORARY, hours(1)));
        asked.when(confirm(Sample.platform("TIKTOK"), LOCK, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        asked.when(confirm(officer(Role.LIAISON, "A05"), LOCK, hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        asked.when(confirm(FACEBOOK, id(97), hours(2))).refusedWith(Refusal.UNKNOWN_LOCK);
        asked.when(confirm(FACEBOOK, LOCK, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    private static Given alleged(Instant at, String agency) {
        return Noticed.violation(at, agency, "ecommerce_trader", "FACEBOOK")
                .after(new Subject.AllegeSubject(
                        CASE,
                        officer(Role.COORDINATOR, agency),
                        at,
                        SELLER,
                        null,
                        Subject.AdvertisingRole.SELLER,
                        "FACEBOOK",
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("where a decision stands the request says whether it rests on it; it then falls with it, or not")
    void says_its_basis() {
        Given decided = Matter.unserved("advertising", List.of());
        decided.when(resting(null, null)).refusedWith(Refusal.BASIS_NOT_SAID);
        decided.when(resting(Matter.DECISION, null))
                .then(
                        Blocking.AccountLockRequested.class,
                        e -> assertThat(e.restsOn()).isEqualTo(Matter.DECISION));
        decided.when(resting(null, true))
                .then(
                        Blocking.AccountLockRequested.class,
                        e -> assertThat(e.restsOn()).isNull());
        Given annulled = decided.and(Noticed.annulled(
                hours(4), Attacked.DECISION, Matter.DECISION, ConsequenceKind.TELL_NATIONAL_DATABASE, Matter.DECISION));
        annulled.when(resting(null, null))
                .then(
                        Blocking.AccountLockRequested.class,
                        e -> assertThat(e.restsOn()).isNull());
        assertThatThrownBy(() -> resting(Matter.DECISION, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Blocking.RequestAccountLock resting(@Nullable UUID decision, @Nullable Boolean none) {
        return new Blocking.RequestAccountLock(
                CASE,
                LIAISON,
                hours(5),
                LOCK,
                "FACEBOOK",
                Matter.SUBJECT,
                LockKind.TEMPORARY,
                15,
                document("5/PTTH"),
                decision,
                none);
    }

    private static Blocking.RequestAccountLock request(Actor by, LockKind kind, Instant at) {
        return request(by, "FACEBOOK", SELLER, kind, at);
    }

    private static Blocking.RequestAccountLock request(Actor by, String platform, UUID subject) {
        return request(by, platform, subject, LockKind.TEMPORARY, hours(1));
    }

    private static Blocking.RequestAccountLock request(
            Actor by, String platform, UUID subject, LockKind kind, Instant at) {
        Integer days = kind == LockKind.TEMPORARY ? 15 : null;
        return new Blocking.RequestAccountLock(
                CASE, by, at, LOCK, platform, subject, kind, days, document("5/PTTH"), null, null);
    }

    private static Blocking.ConfirmAccountLock confirm(Actor by, UUID lock, Instant at) {
        return new Blocking.ConfirmAccountLock(CASE, by, at, lock);
    }
}
