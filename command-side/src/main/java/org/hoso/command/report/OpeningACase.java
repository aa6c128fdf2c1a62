package org.hoso.command.report;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;

/** A report opens a case: the items are settled, a first body answers for it, triage starts. */
final class OpeningACase {
    private OpeningACase() {}

    static Decision decide(ReportContent c, CaseFile file, Basis basis) {
        String field = c.productField() == null ? "other" : c.productField();
        if (!basis.law().mandates().knowsField(field))
            return refuse(Refusal.UNKNOWN_PRODUCT_FIELD, "productField", field);
        String province = c.reporter().province();
        if (province != null && !basis.law().agencies().knowsProvince(province))
            return refuse(Refusal.UNKNOWN_PROVINCE, "province", province);
        if (c.actDate() != null && c.actDate().isAfter(Clockwork.day(c.at()))) return refuse(Refusal.ACT_AFTER_REPORT);
        List<Report.Item> items = new ArrayList<>();
        Set<Sha256> seen = new HashSet<>();
        for (Report.ReportedItem reported : c.items()) {
            if (!seen.add(reported.url().hash())) return refuse(Refusal.ITEM_ALREADY_KNOWN);
            switch (ItemSettling.settle(reported, basis.law())) {
                case ItemSettling.Settled settled -> items.add(settled.item());
                case ItemSettling.Unsettled no -> {
                    return refuse(no.refusal(), "value", no.value());
                }
            }
        }
        return accept(opened(c, field, items, file, basis));
    }

    private static ContentReported opened(
            ReportContent c, String field, List<Report.Item> items, CaseFile file, Basis basis) {
        Urgency urgency = c.urgency() == null ? Urgency.NORMAL : c.urgency();
        String triage = urgency == Urgency.URGENT ? "triage_urgent_internal" : "triage_internal";
        ClockChanges clocks =
                Clockwork.at(c.at(), file, basis).start(triage, null).changes();
        return new ContentReported(
                c.caseId(),
                c.by(),
                c.at(),
                c.caseNumber(),
                c.reportId(),
                c.reporter(),
                c.title(),
                c.description(),
                c.claimedEffect(),
                field,
                c.productName(),
                c.actDate(),
                urgency,
                List.copyOf(items),
                firstAccountable(c, basis),
                clocks,
                c.joinedTo());
    }

    /** The reporting officer's agency; for citizens and systems the holder of product field {@code other} on that day. */
    private static AccountableBody firstAccountable(ReportContent c, Basis basis) {
        return basis.body(c.by().agency(), c.at()).orElseGet(() -> holderOfOther(c, basis));
    }

    private static AccountableBody holderOfOther(ReportContent c, Basis basis) {
        String holder =
                basis.law().oversight().firstToAnswer(Clockwork.day(c.at())).orElseThrow();
        return basis.body(holder, c.at()).orElseThrow();
    }
}
