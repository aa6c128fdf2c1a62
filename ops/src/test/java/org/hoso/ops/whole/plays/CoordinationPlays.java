package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Conclusion.GiveConclusion;
import org.hoso.cases.Conclusion.RequestConclusion;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Coordination.AnswerDirective;
import org.hoso.cases.Coordination.DeclineLead;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.LeaveCase;
import org.hoso.cases.Coordination.NameSuccessor;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.RemindOfDirective;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Coordination.WithdrawLeadOffer;

/** What bodies say to each other about a case. */
final class CoordinationPlays {
    private static final String LEAD = "coordinator@abei";
    private static final String MINISTRY = "coordinator@mocst";
    private static final String OTHER = "coordinator@vfa";

    private CoordinationPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(
                        OfferLead.class,
                        State.REPORTED,
                        LEAD,
                        p -> fields("toAgency", "VFA", "answerBy", soon(), "reason", "Thực phẩm.")),
                Script.of(AcceptLead.class, State.OFFERED, OTHER, CoordinationPlays::offer),
                Script.of(
                        DeclineLead.class,
                        State.OFFERED,
                        OTHER,
                        p -> fields("offerId", p.id("offer"), "reason", "Không thuộc thẩm quyền.")),
                Script.of(
                        WithdrawLeadOffer.class,
                        State.OFFERED,
                        LEAD,
                        p -> fields("offerId", p.id("offer"), "reason", "Gửi nhầm.")),
                Script.of(
                        DisputeCompetence.class,
                        State.REPORTED,
                        LEAD,
                        p -> fields("claimants", List.of("ABEI", "VFA"), "reason", "Hai bên cùng nhận.")),
                Script.of(SettleCompetence.class, State.DISPUTED, MINISTRY, CoordinationPlays::settled),
                Script.of(NameSuccessor.class, State.SUCCESSOR_SOUGHT, MINISTRY, CoordinationPlays::successor),
                Script.of(
                        JoinAgency.class,
                        State.REPORTED,
                        LEAD,
                        p -> fields("agency", "VFA", "capacity", "co_handler", "reason", "Thực phẩm.")),
                Script.of(LeaveCase.class, State.TWO_BODIES, OTHER, p -> fields("reason", "Hết việc.")),
                Script.of(IssueDirective.class, State.REPORTED, MINISTRY, CoordinationPlays::directive),
                Script.of(
                        AnswerDirective.class,
                        State.DIRECTED,
                        "coordinator@svh_cb",
                        p -> fields(
                                "directiveId",
                                p.id("directive"),
                                "report",
                                "Đã kiểm tra.",
                                "document",
                                p.document("2/BC"))),
                Script.of(RemindOfDirective.class, State.DIRECTED, MINISTRY, CoordinationPlays::reminder),
                Script.of(AddNote.class, State.REPORTED, LEAD, p -> fields("audience", "bodies", "text", "Đã nhận.")),
                Script.of(
                        RequestConclusion.class,
                        State.CLASSIFIED,
                        LEAD,
                        p -> fields("fromAgency", "VFA", "question", "Có phù hợp hồ sơ công bố không?")),
                Script.of(GiveConclusion.class, State.CONCLUSION_ASKED, "expert@vfa", CoordinationPlays::conclusion));
    }

    /** The offer is to be open still when the reaction looks at it. */
    private static String soon() {
        return java.time.Instant.now().plus(Duration.ofDays(2)).toString();
    }

    private static Map<String, Object> offer(Prepared p) {
        return fields("offerId", p.id("offer"));
    }

    private static Map<String, Object> settled(Prepared p) {
        return fields(
                "disputeId",
                p.id("dispute"),
                "lead",
                "VFA",
                "reason",
                "Theo phân công.",
                "document",
                p.document("4/QĐ"));
    }

    private static Map<String, Object> successor(Prepared p) {
        return fields("agency", "ABEI", "reason", "Thanh tra bộ đã giải thể.", "document", p.document("12/QĐ"));
    }

    private static Map<String, Object> directive(Prepared p) {
        return fields(
                "toAgency",
                "SVH_CB",
                "task",
                "Kiểm tra cơ sở.",
                "reportBy",
                p.in(Duration.ofDays(10)),
                "document",
                p.document("3/CV"));
    }

    private static Map<String, Object> reminder(Prepared p) {
        return fields("directiveId", p.id("directive"), "reminder", "Đề nghị báo cáo.", "document", p.document("5/CV"));
    }

    private static Map<String, Object> conclusion(Prepared p) {
        return fields(
                "requestId",
                p.id("request"),
                "finding",
                "violation",
                "document",
                p.document("1234/ATTP"),
                "grounds",
                "Không phù hợp hồ sơ công bố.");
    }
}
