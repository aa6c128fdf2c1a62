package org.hoso.command.appeal;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Closing;
import org.hoso.cases.Role;
import org.jspecify.annotations.Nullable;

/** The steps of a complaint as tests ask for them: filed on day 10, accepted on day 12, decided on day 30, served on day 31. */
public final class Complaint {
    public static final UUID FIRST = id(80);
    public static final UUID SECOND = id(81);
    public static final UUID LAWSUIT = id(82);
    public static final Actor ABEI = officer(Role.APPEALS, "ABEI");
    public static final Actor MOCST = officer(Role.APPEALS, "MOCST");
    public static final Actor GOV = officer(Role.APPEALS, "GOV");

    private Complaint() {}

    public static Appeal.FileAppeal file(Actor by, Attacked attacked, UUID attackedId) {
        return new Filing(by, attacked, attackedId).command();
    }

    public static Appeal.FileAppeal againstTheFine() {
        return file(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION);
    }

    /** A complaint to the body above, after the first one. */
    public static Filing again(UUID earlier) {
        return new Filing(Matter.SUBJECT_SIGNED_IN, Attacked.DECISION, Matter.DECISION)
                .after(earlier)
                .at(days(40));
    }

    public static Appeal.AcceptAppeal accept(Actor by) {
        return accept(by, FIRST, Difficulty.ORDINARY, days(12));
    }

    public static Appeal.AcceptAppeal accept(Actor by, UUID appeal, Difficulty difficulty, Instant at) {
        return new Appeal.AcceptAppeal(CASE, by, at, appeal, difficulty, document("1/TB-TL"), null);
    }

    public static Appeal.RefuseAppeal refuse(Actor by) {
        return new Appeal.RefuseAppeal(CASE, by, days(12), FIRST, text("late, no obstacle"), document("2/TB"));
    }

    public static Appeal.SuspendExecution suspend(Actor by) {
        return new Appeal.SuspendExecution(
                CASE, by, days(13), FIRST, LocalDate.of(2026, 11, 30), text("hard to repair"), document("3/QĐ-TĐC"));
    }

    public static Appeal.LiftSuspension liftSuspension(Actor by) {
        return new Appeal.LiftSuspension(CASE, by, days(20), FIRST, document("4/QĐ"));
    }

    public static Appeal.HoldDialogue talk(Actor by, LocalDate on) {
        return new Appeal.HoldDialogue(CASE, by, days(20), FIRST, on, document("5/BB-ĐT"));
    }

    public static Appeal.WithdrawAppeal withdraw(Actor by) {
        return new Appeal.WithdrawAppeal(CASE, by, days(20), FIRST, null);
    }

    public static Appeal.DecideAppeal decide(Actor by, Result result, @Nullable Long newTotalVnd) {
        return decide(by, FIRST, result, newTotalVnd);
    }

    public static Appeal.DecideAppeal decide(Actor by, UUID appeal, Result result, @Nullable Long newTotalVnd) {
        return new Appeal.DecideAppeal(
                CASE, by, days(30), appeal, result, newTotalVnd, text("grounds"), document("6/QĐ-GQKN"));
    }

    public static Appeal.ServeAppealDecision serve(Actor by) {
        return new Appeal.ServeAppealDecision(CASE, by, days(31), FIRST, document("7/BG"));
    }

    public static Appeal.RecordLawsuit sue(Actor by) {
        return sue(by, LAWSUIT, days(35));
    }

    public static Appeal.RecordLawsuit sue(Actor by, UUID lawsuit, Instant at) {
        return new Appeal.RecordLawsuit(
                CASE,
                by,
                at,
                lawsuit,
                Attacked.DECISION,
                Matter.DECISION,
                "TAND thành phố Hà Nội",
                document("8/TB-TLVA"));
    }

    public static Appeal.RecordJudgment judge(Actor by, Result result, @Nullable Long newTotalVnd) {
        return new Appeal.RecordJudgment(CASE, by, days(200), LAWSUIT, result, newTotalVnd, document("9/HC-ST"));
    }

    public static Appeal.SettleConsequence settle(Actor by, UUID consequence) {
        return new Appeal.SettleConsequence(CASE, by, days(40), consequence, document("10/CT"));
    }

    public static Appeal.WaiveConsequence waive(Actor by, UUID consequence) {
        return new Appeal.WaiveConsequence(
                CASE, by, days(40), consequence, text("the content is lost"), document("11/CV"));
    }

    public static Closing.CloseCase close() {
        return new Closing.CloseCase(
                CASE, officer(Role.COORDINATOR, "ABEI"), days(50), Closing.Outcome.SANCTIONED, null, null);
    }

    /** A complaint to be filed, with what differs from the usual first one of day 10. */
    public record Filing(
            Actor by,
            Instant at,
            UUID appealId,
            Attacked attacked,
            UUID attackedId,
            @Nullable UUID earlier,
            UUID appellant,
            @Nullable String lateReason,
            @Nullable String coercion,
            @Nullable String paper) {
        public Filing(Actor by, Attacked attacked, UUID attackedId) {
            this(by, days(10), FIRST, attacked, attackedId, null, Matter.SUBJECT, null, null, null);
        }

        public Filing at(Instant when) {
            return new Filing(
                    by, when, appealId, attacked, attackedId, earlier, appellant, lateReason, coercion, paper);
        }

        public Filing as(UUID id) {
            return new Filing(by, at, id, attacked, attackedId, earlier, appellant, lateReason, coercion, paper);
        }

        public Filing after(UUID first) {
            return new Filing(by, at, SECOND, attacked, attackedId, first, appellant, lateReason, coercion, paper);
        }

        public Filing of(UUID who) {
            return new Filing(by, at, appealId, attacked, attackedId, earlier, who, lateReason, coercion, paper);
        }

        public Filing lateBecause(String why) {
            return new Filing(by, at, appealId, attacked, attackedId, earlier, appellant, why, coercion, paper);
        }

        public Filing forced(String how) {
            return new Filing(by, at, appealId, attacked, attackedId, earlier, appellant, lateReason, how, paper);
        }

        public Filing onPaper(String number) {
            return new Filing(by, at, appealId, attacked, attackedId, earlier, appellant, lateReason, coercion, number);
        }

        public Appeal.FileAppeal command() {
            return new Appeal.FileAppeal(
                    CASE,
                    by,
                    at,
                    appealId,
                    attacked,
                    attackedId,
                    earlier == null ? Level.FIRST : Level.SECOND,
                    earlier,
                    appellant,
                    null,
                    text("grounds"),
                    lateReason == null ? null : text(lateReason),
                    coercion == null ? null : text(coercion),
                    paper == null ? null : document(paper),
                    null);
        }
    }
}
