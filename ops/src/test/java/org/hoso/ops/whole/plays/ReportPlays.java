package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Report.AddItem;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.NotifyOutcome;
import org.hoso.cases.Report.RejectReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.RequestInformation;
import org.hoso.cases.Report.SupplyInformation;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;

/** What is said of a report, and shown for it. */
final class ReportPlays {
    private static final String INTAKE = "intake@abei";
    private static final String COORDINATOR = "coordinator@abei";

    private ReportPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(ReportContent.class, State.NOTHING, INTAKE, p -> report()),
                Script.of(JoinReport.class, State.REPORTED, INTAKE, ReportPlays::joined),
                Script.of(
                        RejectReport.class,
                        State.REPORTED,
                        INTAKE,
                        p -> fields("reason", "out_of_scope", "explanation", "Không thuộc phạm vi.", "referTo", "VFA")),
                Script.of(
                        RequestInformation.class,
                        State.REPORTED,
                        INTAKE,
                        p -> fields("question", "Mua ở đâu?", "answerBy", p.in(Duration.ofDays(5)))),
                Script.of(
                                SupplyInformation.class,
                                State.ASKED,
                                INTAKE,
                                p -> fields("requestId", p.id("request"), "answer", "Mua trên mạng."))
                        .also(
                                State.CITIZEN_ASKED,
                                "reporter@demo",
                                p -> fields("requestId", p.id("request"), "answer", "Mua trên mạng.")),
                Script.of(AddItem.class, State.REPORTED, INTAKE, p -> fields("item", item())),
                Script.of(NotifyOutcome.class, State.CLOSED, INTAKE, ReportPlays::toReporter)
                        .also(State.REMOVED, COORDINATOR, p -> toSectorBody(p, "removed"))
                        .also(State.DECIDED, COORDINATOR, p -> toSectorBody(p, "sanctioned"))
                        .also(State.PROSECUTED, COORDINATOR, p -> toSectorBody(p, "prosecuted"))
                        .also(State.ANNULLED, COORDINATOR, p -> toSectorBody(p, "annulled")),
                Script.of(AddEvidence.class, State.REPORTED, INTAKE, ReportPlays::screenshot));
    }

    private static Map<String, Object> reporter() {
        return fields(
                "type",
                "citizen",
                "province",
                "HCM",
                "name",
                "Người Phản Ánh Mẫu",
                "contact",
                "0900 000 000",
                "identityNumber",
                "079012345678");
    }

    private static Map<String, Object> item() {
        return fields(
                "url",
                StoryStart.post("facebook.example"),
                "platform",
                "FACEBOOK",
                "itemKind",
                "post",
                "handle",
                "@mau");
    }

    private static Map<String, Object> report() {
        return fields(
                "reporter",
                reporter(),
                "title",
                "Viên uống trị dứt điểm tiểu đường",
                "description",
                "Đề nghị kiểm tra.",
                "claimedEffect",
                "Chữa khỏi tiểu đường",
                "productField",
                "functional_food",
                "productName",
                "Đường An Mẫu",
                "actDate",
                "2026-11-20",
                "urgency",
                "normal",
                "items",
                List.of(item()));
    }

    private static Map<String, Object> joined(Prepared p) {
        return fields(
                "reporter",
                reporter(),
                "title",
                "Tôi cũng thấy quảng cáo này",
                "description",
                "Vẫn đang chạy.",
                "claimedEffect",
                "Chữa khỏi tiểu đường",
                "productField",
                "functional_food",
                "productName",
                "Đường An Mẫu",
                "actDate",
                "2026-11-20",
                "urgency",
                "urgent",
                "itemId",
                p.id("item"));
    }

    private static Map<String, Object> toReporter(Prepared p) {
        return fields(
                "addressee",
                "reporter",
                "reportId",
                p.id("report"),
                "outcome",
                "no_violation",
                "document",
                p.document("15/TB"));
    }

    private static Map<String, Object> toSectorBody(Prepared p, String outcome) {
        return fields("addressee", "sector_body", "agency", "VFA", "outcome", outcome, "document", p.document("16/TB"));
    }

    private static Map<String, Object> screenshot(Prepared p) {
        Map<String, Object> shot = new java.util.LinkedHashMap<>(
                Openings.screenshot(p.id("item"), p.now().minusSeconds(60).toString()));
        shot.put("sha256", Prepared.hash64());
        shot.put("tool", "trinh-duyet-mau 1.0");
        return shot;
    }
}
