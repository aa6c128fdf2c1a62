package org.hoso.command.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
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

@DisplayName("Referring conduct")
class ReferringConductTest {
    private static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");
    private static final UUID SINGER = id(40);

    @Test
    @DisplayName("a singer's conduct goes to the performing-arts body, in its version of that day")
    void refers() {
        alleged(Kind.INDIVIDUAL)
                .when(refer(COORDINATOR, SINGER, "NTBD", days(1)))
                .then(Subject.ConductReferred.class, e -> {
                    assertThat(e.subjectId()).isEqualTo(SINGER);
                    assertThat(e.toAgency()).isEqualTo("NTBD");
                    assertThat(e.toAgencySince()).isEqualTo("1900-01-01");
                });
    }

    @Test
    @DisplayName("a body without that mandate gets no conduct referred, nor does one that does not exist")
    void wrong_addressee() {
        alleged(Kind.INDIVIDUAL)
                .when(refer(COORDINATOR, SINGER, "VFA", days(1)))
                .refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
        alleged(Kind.INDIVIDUAL)
                .when(refer(COORDINATOR, SINGER, "NOWHERE", days(1)))
                .refusedWith(Refusal.UNKNOWN_AGENCY);
    }

    @Test
    @DisplayName("only individuals have conduct: no organisation, and nobody of whom that is not known")
    void only_individuals() {
        alleged(Kind.ORGANISATION)
                .when(refer(COORDINATOR, SINGER, "NTBD", days(1)))
                .refusedWith(Refusal.NOT_AN_INDIVIDUAL);
        alleged(null).when(refer(COORDINATOR, SINGER, "NTBD", days(1))).refusedWith(Refusal.NOT_AN_INDIVIDUAL);
    }

    @Test
    @DisplayName("nobody beyond finding is referred")
    void beyond_finding() {
        alleged(Kind.INDIVIDUAL)
                .after(new Subject.DeclareSubjectUnidentifiable(CASE, COORDINATOR, days(1), SINGER, text("efforts")))
                .when(refer(COORDINATOR, SINGER, "NTBD", days(2)))
                .refusedWith(Refusal.SUBJECT_BEYOND_FINDING);
    }

    @Test
    @DisplayName("a referral names a subject of the case, after it was alleged, by a body that works on the case")
    void wrong_subject() {
        Given file = alleged(Kind.INDIVIDUAL);
        file.when(refer(COORDINATOR, id(41), "NTBD", days(1))).refusedWith(Refusal.UNKNOWN_SUBJECT);
        file.when(refer(COORDINATOR, SINGER, "NTBD", MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.when(refer(officer(Role.COORDINATOR, "VFA"), SINGER, "NTBD", days(1)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    private static Given alleged(@Nullable Kind kind) {
        return Given.events(reported())
                .after(new Subject.AllegeSubject(
                        CASE,
                        COORDINATOR,
                        MONDAY,
                        SINGER,
                        kind,
                        AdvertisingRole.INFLUENCER,
                        null,
                        null,
                        text("stage name"),
                        null));
    }

    private static Subject.ReferConduct refer(Actor by, UUID subject, String to, Instant at) {
        return new Subject.ReferConduct(CASE, by, at, id(60), subject, to, document("7/ABEI"));
    }
}
