package org.hoso.command.affairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hoso.affairs.Affair;
import org.hoso.affairs.Affair.Liability;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.family.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Affairs")
class AffairsTest {
    private static final UUID AFFAIR = id(800);
    private static final UUID SUBJECT = id(40);
    private static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");
    private static final Actor VCC = officer(Role.COORDINATOR, "VCC");
    private static final CaseFile FILE = Given.events(
                    Sample.reported(),
                    new Subject.SubjectAlleged(
                            CASE,
                            ABEI,
                            days(1),
                            SUBJECT,
                            null,
                            Subject.AdvertisingRole.ADVERTISER,
                            null,
                            null,
                            text("name"),
                            null))
            .file();

    @Test
    @DisplayName("each body brings in the cases that it answers for, once")
    void adds() {
        assertThat(when(opened(), add(ABEI, days(2))).event())
                .isInstanceOfSatisfying(
                        Affair.CaseAddedToAffair.class,
                        e -> assertThat(e.caseNumber()).isEqualTo(FILE.number()));
        when(opened(), add(VCC, days(2))).refusedWith(Refusal.WRONG_AGENCY);
        when(added(), add(ABEI, days(3))).refusedWith(Refusal.ALREADY_IN_AFFAIR);
        when(AffairFile.EMPTY, add(ABEI, days(2))).refusedWith(Refusal.UNKNOWN_AFFAIR);
        when(opened(), new Affair.AddCaseToAffair(ABEI, days(2), AFFAIR, new CaseId(id(77))))
                .refusedWith(Refusal.UNKNOWN_CASE);
        when(added(), add(ABEI, days(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("whoever answers for a case says as what its subjects are liable, beside one another")
    void liability() {
        assertThat(when(added(), liable(ABEI, SUBJECT)).event())
                .isInstanceOfSatisfying(
                        Affair.LiabilityRecorded.class,
                        e -> assertThat(e.liability()).isEqualTo(Liability.GUEST));
        when(added(), liable(ABEI, id(41))).refusedWith(Refusal.UNKNOWN_SUBJECT);
        when(added(), liable(VCC, SUBJECT)).refusedWith(Refusal.WRONG_AGENCY);
        when(opened(), liable(ABEI, SUBJECT)).refusedWith(Refusal.NOT_IN_AFFAIR);
    }

    @Test
    @DisplayName("a case leaves by its own body or by the one that opened the affair")
    void removes() {
        assertThat(when(added(), remove(ABEI)).event()).isInstanceOf(Affair.CaseRemovedFromAffair.class);
        assertThat(when(added(), remove(VCC)).event()).isInstanceOf(Affair.CaseRemovedFromAffair.class);
        when(added(), remove(officer(Role.COORDINATOR, "VFA"))).refusedWith(Refusal.WRONG_AGENCY);
        when(opened(), remove(ABEI)).refusedWith(Refusal.NOT_IN_AFFAIR);
    }

    /** VCC opened it. */
    private static AffairFile opened() {
        return AffairFile.EMPTY.after(
                event(AffairFile.EMPTY, new Affair.OpenAffair(VCC, days(1), AFFAIR, text("kẹo"))));
    }

    private static AffairFile added() {
        return opened().after(event(opened(), add(ABEI, days(2))));
    }

    private static Affair.AddCaseToAffair add(Actor by, Instant at) {
        return new Affair.AddCaseToAffair(by, at, AFFAIR, CASE);
    }

    private static Affair.RecordLiability liable(Actor by, UUID subject) {
        return new Affair.RecordLiability(by, days(3), AFFAIR, CASE, subject, Liability.GUEST);
    }

    private static Affair.RemoveCaseFromAffair remove(Actor by) {
        return new Affair.RemoveCaseFromAffair(by, days(3), AFFAIR, CASE, text("another campaign"));
    }

    private static AffairsEvent event(AffairFile affair, AffairsCommand command) {
        return when(affair, command).event();
    }

    private static Answered<AffairsEvent> when(AffairFile affair, AffairsCommand command) {
        return new Answered<>(Affairs.decide(
                command, affair, caseId -> caseId.equals(CASE) ? Optional.of(FILE) : Optional.empty(), Sample.law()));
    }
}
