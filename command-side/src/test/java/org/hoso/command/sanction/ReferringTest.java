package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.CaseReturned;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Referring to investigators")
class ReferringTest {
    private static final Instant ACT_ENDED = Instant.parse("2026-06-15T16:59:59Z");

    @Test
    @DisplayName("signs of a crime: the case goes to the body that investigates that day")
    void refers() {
        Given.events(reported()).when(refer(DECIDER, "CSKT")).then(CaseReferred.class, e -> {
            assertThat(e.to().agency()).isEqualTo("CSKT");
            assertThat(e.to().agencySince()).isEqualTo(LocalDate.of(1900, 1, 1));
        });
    }

    @Test
    @DisplayName("only to investigators, only by the body that answers for the case, and once at a time")
    void refers_in_order() {
        Given file = Given.events(reported());
        file.when(refer(DECIDER, "NOWHERE")).refusedWith(Refusal.UNKNOWN_AGENCY);
        file.when(refer(DECIDER, "VFA")).refusedWith(Refusal.ADDRESSEE_NOT_COMPETENT);
        file.when(refer(STRANGE_DECIDER, "CSKT")).refusedWith(Refusal.WRONG_AGENCY);
        file.after(refer(DECIDER, "CSKT")).when(refer(DECIDER, "CSKT")).refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
    }

    @Test
    @DisplayName("sent back unprosecuted, the limitation gives way to one a year longer from the same start")
    void longer_limitation() {
        UUID limitation = id(31);
        Given.events(
                        reported(),
                        running(
                                limitation,
                                "limitation_ads",
                                LocalDate.of(2021, 6, 1),
                                ACT_ENDED,
                                Instant.parse("2027-06-15T17:00:00Z")))
                .after(refer(DECIDER, "CSKT"))
                .when(takeBack(DECIDER, days(2), false))
                .then(CaseReturned.class, e -> {
                    assertThat(e.clocks().stopped()).containsExactly(limitation);
                    assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                        assertThat(clock.code()).isEqualTo("limitation_returned_case");
                        assertThat(clock.start()).isEqualTo(ACT_ENDED);
                        assertThat(clock.due()).isEqualTo("2028-06-15T17:00:00Z");
                        assertThat(clock.about()).isNull();
                    });
                });
    }

    @Test
    @DisplayName("prosecuted, no limitation grows longer")
    void prosecuted() {
        Given.events(
                        reported(),
                        running(
                                id(31),
                                "limitation_ads",
                                LocalDate.of(2021, 6, 1),
                                ACT_ENDED,
                                Instant.parse("2027-06-15T17:00:00Z")))
                .after(refer(DECIDER, "CSKT"))
                .when(takeBack(officer(Role.DECIDER, "CSKT"), days(2), true))
                .then(CaseReturned.class, e -> {
                    assertThat(e.prosecuted()).isTrue();
                    assertThat(e.clocks().started()).isEmpty();
                });
    }

    @Test
    @DisplayName("returned by the investigators or the body that answers for the case, once, after it was referred")
    void returns_in_order() {
        Given file = Given.events(reported()).after(refer(DECIDER, "CSKT"));
        file.when(takeBack(officer(Role.COORDINATOR, "CSKT"), days(2), false))
                .then(CaseReturned.class, e -> assertThat(e.clocks().started()).isEmpty());
        file.when(takeBack(STRANGE_DECIDER, days(2), false)).refusedWith(Refusal.WRONG_AGENCY);
        file.when(takeBack(DECIDER, MONDAY, false)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        file.after(takeBack(DECIDER, days(2), false))
                .when(takeBack(DECIDER, days(3), false))
                .refusedWith(Refusal.ALREADY_ANSWERED);
        Given.events(reported()).when(takeBack(DECIDER, days(2), false)).refusedWith(Refusal.UNKNOWN_REFERRAL);
    }

    @Test
    @DisplayName("once returned the administrative track goes on")
    void goes_on() {
        identified(org.hoso.cases.Subject.Kind.INDIVIDUAL)
                .after(refer(DECIDER, "CSKT"))
                .after(takeBack(DECIDER, days(2), false))
                .when(issue(RECORDER, days(3), large()))
                .then(Sanction.ViolationRecorded.class, e -> {});
    }

    private static Sanction.ReferToInvestigators refer(Actor by, String agency) {
        return new Sanction.ReferToInvestigators(CASE, by, days(1), REFERRAL, agency, document("9/CHS"));
    }

    private static Sanction.ReturnFromInvestigators takeBack(Actor by, Instant at, boolean prosecuted) {
        return new Sanction.ReturnFromInvestigators(CASE, by, at, REFERRAL, prosecuted, document("10/THS"));
    }
}
