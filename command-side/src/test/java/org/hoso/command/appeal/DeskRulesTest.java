package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.judge;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.sue;
import static org.hoso.command.appeal.Complaint.withdraw;

import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Appeal.Nature;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.appeal.Complaint.Filing;
import org.hoso.command.casefile.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the appeals desk")
class DeskRulesTest {
    @Test
    @DisplayName("no step is taken by an officer who proposed, recorded or signed the decision, and the part is named")
    void no_hand_in_it() {
        Actor signer = asAppeals(Matter.SIGNER);
        Given fined = Matter.fined();
        refused(
                fined,
                new Filing(signer, Attacked.DECISION, Matter.DECISION)
                        .onPaper("15/ĐKN")
                        .command(),
                "signed");
        refused(fined, sue(signer), "signed");
        refused(fined.after(sue(ABEI)), judge(signer, Result.UPHELD, null), "signed");
        Given accepted = fined.after(againstTheFine()).after(accept(ABEI));
        refused(accepted, withdraw(signer), "signed");
        refused(accepted, decide(asAppeals(Matter.RECORDER), Result.UPHELD, null), "proposed");
        refused(accepted.after(decide(ABEI, Result.UPHELD, null)), serve(signer), "signed");
    }

    @Test
    @DisplayName("nor by the expert whose conclusion it rests on")
    void advised() {
        Actor expert = officer(Role.EXPERT, "ABEI");
        Given advised = Matter.fined()
                .and(new Conclusion.ConclusionGiven(
                        CASE,
                        expert,
                        hours(0),
                        id(45),
                        null,
                        Conclusion.Finding.VIOLATION,
                        org.hoso.command.Sample.document("3/KL"),
                        text("grounds"),
                        org.hoso.cases.ClockChanges.NONE))
                .after(againstTheFine());
        refused(advised, accept(asAppeals(expert)), "advised");
    }

    @Test
    @DisplayName("a denunciation is no complaint: it is refused, and the body whose head receives it is named")
    void denunciation() {
        var denunciation = new Appeal.FileAppeal(
                CASE,
                Matter.SUBJECT_SIGNED_IN,
                days(10),
                FIRST,
                Attacked.DECISION,
                Matter.DECISION,
                Level.FIRST,
                null,
                Matter.SUBJECT,
                null,
                text("the officer took money"),
                null,
                null,
                null,
                Nature.DENUNCIATION);
        Matter.fined().when(denunciation).refusedWith(Refusal.DENUNCIATION);
        assertThat(details(Matter.fined(), denunciation)).isEqualTo(java.util.Map.of("channel", "MOCST"));
    }

    private static Actor asAppeals(Actor officer) {
        return new Actor(officer.officer(), "ABEI", officer.agencySince(), Role.APPEALS, null);
    }

    private static void refused(Given given, CaseCommand command, String hand) {
        given.when(command).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        assertThat(details(given, command)).isEqualTo(java.util.Map.of("hand", hand));
    }

    private static java.util.Map<String, Object> details(Given given, CaseCommand command) {
        return ((Decision.Refused) given.when(command).decision()).details();
    }
}
