package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.REPORT;
import static org.hoso.command.Sample.citizen;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reporter;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Closing;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Administrative practice: no law that we found gives this path, so it borrows the periods of the Law on Complaints and no court's. */
@DisplayName("Complaining that nothing came of a report")
class ComplainingOfInactionTest {
    private static final UUID SENT = id(21);

    @Test
    @DisplayName("whoever sent the report in complains of it, and nobody else")
    void who() {
        sentIn().when(complain(citizen(), SENT)).then(Appeal.AppealFiled.class, e -> {
            assertThat(e.attacked()).isEqualTo(Attacked.INACTION);
            assertThat(e.late()).isFalse();
            assertThat(e.clocks().started()).extracting("code").containsExactly("complaint_acceptance_10d");
        });
        Actor stranger = new Actor("citizen-2", Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
        sentIn().when(complain(stranger, SENT)).refusedWith(Refusal.WRONG_AGENCY);
        sentIn().when(complain(Sample.platform("FACEBOOK"), SENT)).refusedWith(Refusal.WRONG_AGENCY);
        Given unsigned = Given.events(Sample.reported());
        unsigned.when(complain(citizen(), REPORT)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("there must be such a report, and its sender must not have been told how it ended")
    void nothing_to_complain_of() {
        sentIn().when(complain(citizen(), id(77))).refusedWith(Refusal.NOTHING_TO_APPEAL);
        Given told = sentIn().and(new Report.OutcomeNotified(
                CASE,
                officer(Role.COORDINATOR, "ABEI"),
                days(3),
                Report.Addressee.REPORTER,
                null,
                SENT,
                Closing.Outcome.NO_VIOLATION,
                null));
        told.when(complain(citizen(), SENT)).refusedWith(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    @DisplayName("a complaint that is right leaves one thing to be done, by the body that answers for the case")
    void acts_on_it() {
        Given accepted = sentIn().after(complain(citizen(), SENT)).after(accept(ABEI));
        accepted.when(decide(ABEI, Result.ANNULLED, null))
                .then(
                        Appeal.AppealDecided.class,
                        e -> assertThat(e.consequences()).singleElement().satisfies(owed -> {
                            assertThat(owed.kind()).isEqualTo(ConsequenceKind.ACT_ON_REPORT);
                            assertThat(owed.reference()).isEqualTo(SENT);
                            assertThat(owed.owner()).isEqualTo("ABEI");
                        }));
        accepted.when(decide(ABEI, Result.UPHELD, null))
                .then(
                        Appeal.AppealDecided.class,
                        e -> assertThat(e.consequences()).isEmpty());
        accepted.when(decide(ABEI, Result.PARTLY, null)).refusedWith(Refusal.RESULT_UNFIT);
    }

    @Test
    @DisplayName("there is no execution to suspend, and no court's time limit follows")
    void borrows_no_more() {
        Given accepted = sentIn().after(complain(citizen(), SENT)).after(accept(ABEI));
        accepted.when(Complaint.suspend(ABEI)).refusedWith(Refusal.NOTHING_TO_SUSPEND);
        accepted.after(decide(ABEI, Result.UPHELD, null))
                .when(serve(ABEI))
                .then(
                        Appeal.AppealDecisionServed.class,
                        e -> assertThat(e.clocks().started())
                                .extracting("code")
                                .containsExactly("complaint2_window_30d"));
    }

    @Test
    @DisplayName("it names nobody: who reported is told by the report, to those who may know")
    void names_nobody() {
        assertThatThrownBy(() -> complaint(citizen(), "a name")).hasMessageContaining("named by the report");
    }

    private static Given sentIn() {
        var taken = Sample.reported(item(Sample.ITEM, "FACEBOOK"));
        return Given.events(
                taken,
                new Report.ReportJoined(
                        CASE,
                        citizen(),
                        days(1),
                        SENT,
                        reporter(),
                        text("title"),
                        text("description"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of()));
    }

    private static Appeal.FileAppeal complain(Actor by, UUID report) {
        return new Complaint.Filing(by, Attacked.INACTION, report).of(id(91)).command();
    }

    private static Appeal.FileAppeal complaint(Actor by, String name) {
        return new Appeal.FileAppeal(
                CASE,
                by,
                days(10),
                FIRST,
                Attacked.INACTION,
                SENT,
                Appeal.Level.FIRST,
                null,
                id(91),
                text(name),
                text("grounds"),
                null,
                null,
                null,
                null);
    }
}
