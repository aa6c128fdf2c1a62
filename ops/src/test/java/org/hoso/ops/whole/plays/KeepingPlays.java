package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.RejudgeClock;
import org.hoso.cases.Clocks.ResumeClock;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.SplitCase;

/** How a file is kept: its clocks, its corrections, its end, what is merged with it, who looks into it. */
final class KeepingPlays {
    private static final String COORDINATOR = "coordinator@abei";

    private KeepingPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(ExtendClock.class, State.RECORDED, COORDINATOR, KeepingPlays::extension)
                        .choosing("newDue absent", p -> fields("toCode", "decision_1m_explanation"))
                        .choosing(
                                "toCode present",
                                p -> fields("toCode", "decision_1m_explanation", "newDue", Script.NOTHING)),
                Script.of(PauseClock.class, State.RECORDED, COORDINATOR, KeepingPlays::pause),
                Script.of(ResumeClock.class, State.PAUSED, COORDINATOR, p -> fields("clockId", p.id("deciding"))),
                Script.of(RejudgeClock.class, State.REJUDGEABLE, COORDINATOR, KeepingPlays::rejudged),
                Script.of(CorrectRecord.class, State.CLASSIFIED, COORDINATOR, KeepingPlays::correction),
                Script.of(CloseCase.class, State.CLASSIFIED_NONE, COORDINATOR, p -> fields("outcome", "no_violation"))
                        .also(State.PROSECUTED, COORDINATOR, KeepingPlays::leaving),
                Script.of(
                        ReopenCase.class,
                        State.CLOSED,
                        COORDINATOR,
                        p -> fields(
                                "ground", "new_fact", "reason", "Có thông tin mới.", "document", p.document("7/CV"))),
                Script.of(MergeCases.class, State.TWO_CASES, COORDINATOR, KeepingPlays::merge),
                Script.of(SplitCase.class, State.MERGED, COORDINATOR, KeepingPlays::merge)
                        .also(State.ABSORBED, COORDINATOR, p -> fields("reason", "Hai chiến dịch khác nhau.")),
                Script.of(ErasePerson.class, State.CLOSED, "dpo@mocst", KeepingPlays::erasure),
                Script.of(
                        BreakGlass.class,
                        State.REPORTED,
                        "auditor@gov",
                        p -> fields("hours", 1, "told", "coordinator@abei", "reason", "Kiểm tra theo kế hoạch.")));
    }

    private static Map<String, Object> leaving(Prepared p) {
        return fields(
                "outcome",
                "prosecuted",
                "itemsLeft",
                List.of(fields("itemId", p.id("item"), "reason", "Tài khoản đã bị xóa.")),
                "dutiesLeft",
                List.of(fields("clockId", p.id("duty"), "reason", "Đã truy cứu hình sự.")));
    }

    private static Map<String, Object> extension(Prepared p) {
        return fields(
                "clockId",
                p.id("deciding"),
                "newDue",
                p.in(Duration.ofDays(40)),
                "reason",
                "Vụ việc phức tạp.",
                "approver",
                "Cục trưởng",
                "document",
                p.document("13/QĐ"));
    }

    private static Map<String, Object> pause(Prepared p) {
        return fields("clockId", p.id("deciding"), "reason", "Chờ giám định.", "document", p.document("12/TB"));
    }

    private static Map<String, Object> rejudged(Prepared p) {
        return fields("clockId", p.id("clock"), "reason", "Lịch nghỉ đã sửa đổi.", "document", p.document("14/QĐ"));
    }

    private static Map<String, Object> correction(Prepared p) {
        return fields(
                "version",
                0,
                "fields",
                List.of(fields("field", "productName", "value", "Đường An")),
                "reason",
                "Ghi nhầm tên.",
                "authority",
                p.document("9/ĐC"));
    }

    private static Map<String, Object> merge(Prepared p) {
        return fields("absorbed", p.id("other"), "reason", "Cùng một chiến dịch.", "document", p.document("11/QĐ"));
    }

    private static Map<String, Object> erasure(Prepared p) {
        return fields(
                "about",
                p.id("report"),
                "legalBasis",
                "91/2025/QH15",
                "document",
                p.document("5/QĐ"),
                "retentionEnded",
                p.document("6/QĐ"));
    }
}
