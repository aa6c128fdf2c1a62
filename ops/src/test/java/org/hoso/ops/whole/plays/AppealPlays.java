package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Appeal.AcceptAppeal;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Appeal.HoldDialogue;
import org.hoso.cases.Appeal.LiftSuspension;
import org.hoso.cases.Appeal.RecordJudgment;
import org.hoso.cases.Appeal.RecordLawsuit;
import org.hoso.cases.Appeal.RefuseAppeal;
import org.hoso.cases.Appeal.ServeAppealDecision;
import org.hoso.cases.Appeal.SettleConsequence;
import org.hoso.cases.Appeal.SuspendExecution;
import org.hoso.cases.Appeal.WaiveConsequence;
import org.hoso.cases.Appeal.WithdrawAppeal;

/** What is said against a decision, and what comes of it. */
final class AppealPlays {
    private static final String APPEALS = "appeals@abei";

    private AppealPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(FileAppeal.class, State.SERVED, APPEALS, AppealPlays::complaint)
                        .also(State.APPEAL_SERVED, "appeals@mocst", AppealPlays::second)
                        .also(State.NOTICED, "platform@facebook", AppealPlays::ofPlatform)
                        .also(State.SERVED_ONLINE, "subject@demo", AppealPlays::own)
                        .also(State.BLOCKED, APPEALS, p -> against("block", p.id("block"), p))
                        .also(State.LOCKED, APPEALS, p -> against("account_lock", p.id("lock"), p))
                        .also(State.REPORTED, APPEALS, p -> against("inaction", p.id("report"), p)),
                Script.of(AcceptAppeal.class, State.APPEALED, APPEALS, AppealPlays::acceptance),
                Script.of(
                        RefuseAppeal.class,
                        State.APPEALED,
                        APPEALS,
                        p -> fields(
                                "appealId",
                                p.id("appeal"),
                                "reason",
                                "Hết thời hiệu.",
                                "document",
                                p.document("3/TB"))),
                Script.of(SuspendExecution.class, State.APPEAL_ACCEPTED, APPEALS, AppealPlays::suspension),
                Script.of(
                        LiftSuspension.class,
                        State.SUSPENDED,
                        APPEALS,
                        p -> fields("appealId", p.id("appeal"), "document", p.document("8/QĐ"))),
                Script.of(
                        HoldDialogue.class,
                        State.APPEAL_ACCEPTED,
                        APPEALS,
                        p -> fields(
                                "appealId",
                                p.id("appeal"),
                                "heldOn",
                                p.today().toString(),
                                "minutes",
                                p.document("4/BB-ĐT"))),
                Script.of(
                                WithdrawAppeal.class,
                                State.APPEALED,
                                APPEALS,
                                p -> fields("appealId", p.id("appeal"), "document", p.document("2/ĐRKN")))
                        .also(State.APPEALED_ONLINE, "subject@demo", p -> fields("appealId", p.id("appeal")))
                        .also(State.APPEALED_BY_PLATFORM, "platform@facebook", p -> fields("appealId", p.id("appeal"))),
                Script.of(DecideAppeal.class, State.DIALOGUE_HELD, APPEALS, AppealPlays::decision)
                        .choosing("newTotalVnd absent", p -> fields("result", "annulled"))
                        .choosing("result=upheld", p -> fields("newTotalVnd", Script.NOTHING))
                        .choosing("result=annulled", p -> fields("newTotalVnd", Script.NOTHING)),
                Script.of(
                        ServeAppealDecision.class,
                        State.APPEAL_DECIDED,
                        APPEALS,
                        p -> fields("appealId", p.id("appeal"), "proof", p.document("9/BB"))),
                Script.of(RecordLawsuit.class, State.SERVED, APPEALS, p -> lawsuit("decision", p.id("decision"), p))
                        .also(State.NOTICED, APPEALS, p -> lawsuit("notice", p.id("notice"), p))
                        .also(State.BLOCKED, APPEALS, p -> lawsuit("block", p.id("block"), p))
                        .also(State.LOCKED, APPEALS, p -> lawsuit("account_lock", p.id("lock"), p))
                        .also(State.REPORTED, APPEALS, p -> lawsuit("inaction", p.id("report"), p)),
                Script.of(RecordJudgment.class, State.SUED, APPEALS, AppealPlays::judgment)
                        .choosing("newTotalVnd absent", p -> fields("result", "annulled"))
                        .choosing("result=upheld", p -> fields("newTotalVnd", Script.NOTHING))
                        .choosing("result=annulled", p -> fields("newTotalVnd", Script.NOTHING)),
                Script.of(
                        SettleConsequence.class,
                        State.ANNULLED,
                        "coordinator@abei",
                        p -> fields("consequenceId", p.id("consequence"), "proof", p.document("5/BC"))),
                Script.of(
                        WaiveConsequence.class,
                        State.ANNULLED,
                        APPEALS,
                        p -> fields(
                                "consequenceId",
                                p.id("consequence"),
                                "reason",
                                "Không còn gì để thực hiện.",
                                "document",
                                p.document("5/QĐ"))));
    }

    private static Map<String, Object> complaint(Prepared p) {
        return fields(
                "attacked",
                "decision",
                "attackedId",
                p.id("decision"),
                "level",
                "first",
                "appellantId",
                p.id("subject"),
                "appellantName",
                "Người Khiếu Nại Mẫu",
                "grounds",
                "Quảng cáo có đủ khuyến cáo.",
                "lateReason",
                "Điều trị tại bệnh viện.",
                "coercion",
                "Bị ép rút đơn.",
                "document",
                p.document("1/ĐKN"),
                "nature",
                "complaint");
    }

    private static Map<String, Object> second(Prepared p) {
        return fields(
                "attacked",
                "decision",
                "attackedId",
                p.id("decision"),
                "level",
                "second",
                "earlierAppealId",
                p.id("appeal"),
                "appellantId",
                p.id("subject"),
                "grounds",
                "Giải quyết lần đầu chưa xem xét bản ghi.",
                "document",
                p.document("2/ĐKN"));
    }

    private static Map<String, Object> ofPlatform(Prepared p) {
        return fields(
                "attacked",
                "notice",
                "attackedId",
                p.id("notice"),
                "level",
                "first",
                "grounds",
                "Không phải là quảng cáo.");
    }

    private static Map<String, Object> acceptance(Prepared p) {
        return fields(
                "appealId",
                p.id("appeal"),
                "difficulty",
                "ordinary",
                "document",
                p.document("3/TB-TL"),
                "admissionReason",
                "Trở ngại khách quan.");
    }

    private static Map<String, Object> suspension(Prepared p) {
        return fields(
                "appealId",
                p.id("appeal"),
                "until",
                p.today().plusDays(20).toString(),
                "reason",
                "Hậu quả khó khắc phục.",
                "document",
                p.document("6/QĐ-TĐC"));
    }

    private static Map<String, Object> decision(Prepared p) {
        return fields(
                "appealId",
                p.id("appeal"),
                "result",
                "amended",
                "newTotalVnd",
                6_000_000L,
                "grounds",
                "Xem xét hồ sơ.",
                "document",
                p.document("5/QĐ-GQKN"));
    }

    private static Map<String, Object> own(Prepared p) {
        return fields(
                "attacked",
                "decision",
                "attackedId",
                p.id("decision"),
                "level",
                "first",
                "appellantId",
                p.id("subject"),
                "grounds",
                "Tôi đã ghi khuyến cáo.");
    }

    private static Map<String, Object> against(String attacked, String id, Prepared p) {
        return fields(
                "attacked",
                attacked,
                "attackedId",
                id,
                "level",
                "first",
                "grounds",
                "Không đúng.",
                "document",
                p.document("3/ĐKN"));
    }

    private static Map<String, Object> lawsuit(String attacked, String id, Prepared p) {
        return fields(
                "attacked", attacked, "attackedId", id, "court", "TAND khu vực 1", "document", p.document("7/TB-TA"));
    }

    private static Map<String, Object> judgment(Prepared p) {
        return fields(
                "lawsuitId",
                p.id("lawsuit"),
                "result",
                "amended",
                "newTotalVnd",
                6_000_000L,
                "document",
                p.document("8/BA"));
    }
}
