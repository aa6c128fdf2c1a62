package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.again;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.withdraw;

import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.hoso.command.appeal.Complaint.Filing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Appeals filed before")
class EarlierAppealsTest {
    @Test
    @DisplayName("what was annulled cannot be attacked again")
    void annulled_is_gone() {
        answered(Result.ANNULLED).when(again(FIRST).command()).refusedWith(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    @DisplayName("one complaint per thing and level is pending at a time")
    void one_at_a_time() {
        Matter.fined()
                .after(againstTheFine())
                .when(new Filing(ABEI, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .of(id(90))
                        .onPaper("15/ĐKN")
                        .command())
                .refusedWith(Refusal.ALREADY_APPEALED);
    }

    @Test
    @DisplayName("what was decided at first level is not complained of there again")
    void decided_once() {
        answered(Result.UPHELD)
                .when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .at(days(40))
                        .command())
                .refusedWith(Refusal.ALREADY_APPEALED);
    }

    @Test
    @DisplayName("a refused complaint may be filed anew")
    void refused_then_anew() {
        Matter.fined()
                .after(againstTheFine())
                .after(Complaint.refuse(ABEI))
                .when(new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                        .as(id(83))
                        .at(days(40))
                        .command())
                .then(AppealFiled.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("withdrawn points are not looked at again, unless the withdrawal was forced")
    void withdrawn_for_good() {
        Given withdrawn = Matter.fined().after(againstTheFine()).after(withdraw(Matter.SUBJECT_SIGNED_IN));
        Filing anew = new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                .as(id(83))
                .at(days(25));
        withdrawn.when(anew.command()).refusedWith(Refusal.APPEAL_WITHDRAWN);
        withdrawn
                .when(anew.forced("threatened").command())
                .then(AppealFiled.class, e -> assertThat(e.coercion()).isNotNull());
    }

    private static Given answered(Result result) {
        return Matter.fined()
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, result, null))
                .after(serve(ABEI));
    }
}
