package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Sanction.CloseExplanation;
import org.hoso.cases.Sanction.ConfirmAmount;
import org.hoso.cases.Sanction.FileExplanation;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.Sanction.ReferToInvestigators;
import org.hoso.cases.Sanction.RequestHearing;
import org.hoso.cases.Sanction.ReturnFromInvestigators;

/** From the violation record to the decision. */
final class SanctionPlays {
    private static final String RECORDER = "recorder@abei";
    private static final String DECIDER = "decider@abei";

    private SanctionPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(IssueRecord.class, State.IDENTIFIED, RECORDER, SanctionPlays::record),
                Script.of(
                                RequestHearing.class,
                                State.UNCERTAIN_RECORDED,
                                RECORDER,
                                p -> fields("recordId", p.id("record"), "document", p.document("1/ĐN")))
                        .also(
                                State.RECORDED_TODAY,
                                RECORDER,
                                p -> fields("recordId", p.id("record"), "at", Script.NOTHING))
                        .also(State.RECORDED_ONLINE, "subject@demo", p -> fields("recordId", p.id("record"))),
                Script.of(FileExplanation.class, State.RECORDED, RECORDER, SanctionPlays::explanation)
                        .also(State.RECORDED_ONLINE, "subject@demo", SanctionPlays::explanation),
                Script.of(
                                CloseExplanation.class,
                                State.HEARD,
                                RECORDER,
                                p -> fields(
                                        "recordId", p.id("record"), "outcome", "waived", "minutes", p.document("2/BB")))
                        .also(
                                State.RECORDED_LONG_AGO,
                                RECORDER,
                                p -> fields("recordId", p.id("record"), "outcome", "lapsed")),
                Script.of(ProposeSanction.class, State.AGGRAVATED, RECORDER, SanctionPlays::proposal)
                        .choosing("circumstances[].kind=mitigating", p -> fields("chosen", lower(p)))
                        .choosing("circumstances[].evidenceId absent", p -> fields("chosen", Script.NOTHING))
                        .choosing("chosen absent", p -> fields("circumstances", List.of()))
                        .choosing("laterRules present", p -> fields("laterRules", List.of(laterRule(p)))),
                Script.of(ConfirmAmount.class, State.UNCERTAIN, DECIDER, SanctionPlays::amount),
                Script.of(
                        ImposeSanction.class,
                        State.PROPOSED,
                        DECIDER,
                        p -> fields("proposalId", p.id("proposal"), "document", p.document("82/QĐ-XPHC"))),
                Script.of(OrderRemediesOnly.class, State.BARRED, DECIDER, SanctionPlays::remedies)
                        .also(State.WEBSITE, DECIDER, SanctionPlays::remediesOfNobody),
                Script.of(
                        ReferToInvestigators.class,
                        State.CLASSIFIED,
                        "coordinator@abei",
                        p -> fields("toAgency", "CSKT", "document", p.document("6/CV"))),
                Script.of(
                        ReturnFromInvestigators.class,
                        State.INVESTIGATED,
                        "coordinator@abei",
                        p -> fields(
                                "referralId", p.id("referral"), "prosecuted", false, "document", p.document("5/QĐ"))));
    }

    private static Map<String, Object> record(Prepared p) {
        return fields(
                "subjectId",
                p.id("subject"),
                "acts",
                List.of(fields(
                        "violationType",
                        "FOOD_NO_ADVISORY",
                        "endedOn",
                        p.today().minusDays(3).toString(),
                        "itemIds",
                        List.of(p.id("item")))),
                "document",
                p.document("17/BB-VPHC"),
                "refusedToSign",
                false);
    }

    private static Map<String, Object> explanation(Prepared p) {
        return fields(
                "recordId",
                p.id("record"),
                "subjectId",
                p.id("subject"),
                "explanation",
                "Chúng tôi đã ghi khuyến cáo ở cuối trang.",
                "document",
                p.document("3/GT"));
    }

    private static Map<String, Object> proposal(Prepared p) {
        return fields(
                "recordId",
                p.id("record"),
                "circumstances",
                List.of(fields(
                        "kind", "aggravating", "description", "Vi phạm nhiều lần", "evidenceId", p.id("evidence"))),
                "chosen",
                List.of(fields("actId", p.id("act"), "amountVnd", 14_000_000L)),
                "advice",
                "Đề nghị xử phạt.");
    }

    private static List<Map<String, Object>> lower(Prepared p) {
        return List.of(fields("actId", p.id("act"), "amountVnd", 11_000_000L));
    }

    private static Map<String, Object> laterRule(Prepared p) {
        return fields("actId", p.id("act"), "versionFrom", "2026-05-15", "legalBasis", "Ý kiến pháp chế");
    }

    private static Map<String, Object> amount(Prepared p) {
        return fields(
                "proposalId",
                p.id("proposal"),
                "actId",
                p.id("act"),
                "amountVnd",
                25_000_000L,
                "reason",
                "Đối chiếu văn bản gốc.",
                "document",
                p.document("7/TTr"));
    }

    private static Map<String, Object> remediesOfNobody(Prepared p) {
        Map<String, Object> remedies = remedies(p);
        remedies.remove("recordId");
        remedies.remove("subjectId");
        return remedies;
    }

    private static Map<String, Object> remedies(Prepared p) {
        return fields(
                "recordId",
                p.id("record"),
                "subjectId",
                p.id("subject"),
                "remedies",
                List.of("REMOVE_AD"),
                "reason",
                "Hết thời hiệu.",
                "document",
                p.document("8/QĐ-KPHQ"));
    }
}
