package org.hoso.command.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.cases.Subject.Kind;
import org.hoso.command.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding subjects")
class FindingSubjectsTest {
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");
    private static final Actor STRANGER = officer(Role.COORDINATOR, "VFA");
    private static final UUID SELLER = id(40);
    private static final UUID SOMEBODY_ELSE = id(41);

    @Test
    @DisplayName("a seller is alleged by the page that the ad stands on, long before anybody knows who it is")
    void alleges() {
        Given.events(reported()).when(allege(COORDINATOR, "FACEBOOK", "HCM")).then(Subject.SubjectAlleged.class, e -> {
            assertThat(e.subjectId()).isEqualTo(SELLER);
            assertThat(e.kind()).isNull();
            assertThat(e.platform()).isEqualTo("FACEBOOK");
            assertThat(e.province()).isEqualTo("HCM");
        });
    }

    @Test
    @DisplayName("a body that does not work on the case alleges nobody")
    void alleges_foreign() {
        Given.events(reported()).when(allege(STRANGER, null, null)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("an allegation on an unknown platform or from an unknown province is refused")
    void alleges_unknown() {
        Given file = Given.events(reported());
        file.when(allege(COORDINATOR, "MYSPACE", null)).refusedWith(Refusal.UNKNOWN_PLATFORM);
        file.when(allege(COORDINATOR, null, "XX")).refusedWith(Refusal.UNKNOWN_PROVINCE);
    }

    @Test
    @DisplayName("nobody is alleged, identified or given up before the case began")
    void not_before_the_case() {
        Given file = Given.events(reported());
        Instant before = MONDAY.minusSeconds(1);
        file.when(allege(COORDINATOR, null, null, before)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(identify(SELLER, null, before)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(declare(COORDINATOR, null, before)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("an alleged subject is identified, and the platform it was seen on stays known")
    void identifies_alleged() {
        Given file = Given.events(reported()).after(allege(COORDINATOR, "FACEBOOK", null));
        file.when(identify(SELLER, "HN", days(1))).then(Subject.SubjectIdentified.class, e -> {
            assertThat(e.subjectId()).isEqualTo(SELLER);
            assertThat(e.kind()).isEqualTo(Kind.INDIVIDUAL);
            assertThat(e.province()).isEqualTo("HN");
        });
        var known = file.after(identify(SELLER, "HN", days(1))).file().subjects();
        assertThat(known.anyIdentified()).isTrue();
        assertThat(known.find(SELLER).orElseThrow().platform()).isEqualTo("FACEBOOK");
        assertThat(known.is(SELLER, "account-1")).isTrue();
    }

    @Test
    @DisplayName("a subject that nobody alleged before can be identified outright")
    void identifies_new() {
        Given.events(reported())
                .when(identify(SELLER, null, days(1)))
                .then(
                        Subject.SubjectIdentified.class,
                        e -> assertThat(e.subjectId()).isEqualTo(SELLER));
    }

    @Test
    @DisplayName("a subject is identified once: what was wrong in it is corrected")
    void identifies_once() {
        Given.events(reported())
                .after(identify(SELLER, null, days(1)))
                .when(identify(SELLER, "HN", days(2)))
                .refusedWith(Refusal.SUBJECT_ALREADY_IDENTIFIED);
    }

    @Test
    @DisplayName(
            "nobody is identified before he or she was alleged, from an unknown province, or by a stranger to the case")
    void identifies_badly() {
        Given file = Given.events(reported()).after(allege(COORDINATOR, null, null));
        file.when(identify(SELLER, null, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(identify(SELLER, "XX", days(1))).refusedWith(Refusal.UNKNOWN_PROVINCE);
        file.when(identify(STRANGER, SELLER, null, days(1))).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("one subject is declared beyond finding, once, after it was alleged")
    void one_subject_beyond_finding() {
        Given alleged = Given.events(reported()).after(allege(COORDINATOR, null, null));
        alleged.when(declare(COORDINATOR, SELLER, days(3)))
                .then(
                        Subject.SubjectDeclaredUnidentifiable.class,
                        e -> assertThat(e.subjectId()).isEqualTo(SELLER));
        alleged.when(declare(COORDINATOR, SELLER, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        alleged.when(declare(COORDINATOR, SOMEBODY_ELSE, days(3))).refusedWith(Refusal.UNKNOWN_SUBJECT);
        Given declared = alleged.after(declare(COORDINATOR, SELLER, days(3)));
        declared.when(declare(COORDINATOR, SELLER, days(4))).refusedWith(Refusal.SUBJECT_BEYOND_FINDING);
        assertThat(declared.file().subjects().nobodyFound()).isTrue();
    }

    @Test
    @DisplayName("the case as a whole is declared beyond finding, once, by a body that works on it")
    void whole_case_beyond_finding() {
        Given file = Given.events(reported()).after(allege(COORDINATOR, null, null));
        file.when(declare(STRANGER, null, days(3))).refusedWith(Refusal.WRONG_AGENCY);
        Given declared = file.after(declare(COORDINATOR, null, days(3)));
        assertThat(declared.file().subjects().nobodyFound()).isTrue();
        declared.when(declare(COORDINATOR, null, days(4))).refusedWith(Refusal.SUBJECT_BEYOND_FINDING);
    }

    @Test
    @DisplayName("who is identified is not beyond finding, nor is the case")
    void identified_is_found() {
        Given found = Given.events(reported()).after(identify(SELLER, null, days(1)));
        found.when(declare(COORDINATOR, SELLER, days(2))).refusedWith(Refusal.SUBJECT_ALREADY_IDENTIFIED);
        found.when(declare(COORDINATOR, null, days(2))).refusedWith(Refusal.SUBJECT_ALREADY_IDENTIFIED);
    }

    @Test
    @DisplayName("somebody found later takes the case back from beyond finding")
    void found_after_all() {
        Given found = Given.events(reported())
                .after(declare(COORDINATOR, null, days(1)))
                .after(identify(SELLER, null, days(2)));
        assertThat(found.file().subjects().nobodyFound()).isFalse();
    }

    private static Subject.AllegeSubject allege(Actor by, @Nullable String platform, @Nullable String province) {
        return allege(by, platform, province, MONDAY);
    }

    private static Subject.AllegeSubject allege(
            Actor by, @Nullable String platform, @Nullable String province, Instant at) {
        return new Subject.AllegeSubject(
                CASE, by, at, SELLER, null, AdvertisingRole.SELLER, platform, province, text("name"), null);
    }

    private static Subject.IdentifySubject identify(UUID subject, @Nullable String province, Instant at) {
        return identify(COORDINATOR, subject, province, at);
    }

    private static Subject.IdentifySubject identify(Actor by, UUID subject, @Nullable String province, Instant at) {
        return new Subject.IdentifySubject(
                CASE,
                by,
                at,
                subject,
                Kind.INDIVIDUAL,
                AdvertisingRole.SELLER,
                province,
                false,
                "account-1",
                text("name"),
                text("number"),
                null);
    }

    private static Subject.DeclareSubjectUnidentifiable declare(Actor by, @Nullable UUID subject, Instant at) {
        return new Subject.DeclareSubjectUnidentifiable(CASE, by, at, subject, text("looked everywhere"));
    }
}
