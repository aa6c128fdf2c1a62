package org.hoso.command.report;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.Urgency;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** A report opens a case: the items are settled, a first body answers for it, triage starts; last of all its number is drawn. */
final class OpeningACase {
    private OpeningACase() {}

    static Decision decide(ReportContent c, CaseFile file, DecisionBasis basis) {
        return ReportedFacts.unfit(c.productField(), c.reporter().province(), c.actDate(), c.at(), basis)
                .orElseGet(() -> switch (ItemSettling.of(c.by(), c.arrival(), basis)
                        .settle(c.items())) {
                    case ItemSettling.Settled settled -> accept(opened(c, settled.items(), file, basis));
                    case ItemSettling.Unsettled no -> refuse(no.refusal(), no.details());
                });
    }

    private static ContentReported opened(
            ReportContent c, List<Report.Item> items, CaseFile file, DecisionBasis basis) {
        Urgency urgency = c.urgency() == null ? Urgency.NORMAL : c.urgency();
        String triage = urgency == Urgency.URGENT ? "triage_urgent_internal" : "triage_internal";
        ClockChanges clocks =
                Clockwork.at(c.at(), file, basis).start(triage, null).changes();
        return new ContentReported(
                c.caseId(),
                c.by(),
                c.at(),
                c.caseNumber() == null ? basis.numbers().next(c.caseId(), items) : c.caseNumber(),
                c.reportId(),
                c.reporter(),
                c.title(),
                c.description(),
                c.claimedEffect(),
                c.productField() == null ? "other" : c.productField(),
                c.productName(),
                c.actDate(),
                urgency,
                List.copyOf(items),
                firstAccountable(c, basis),
                clocks,
                c.joinedTo());
    }

    /** The reporting officer's agency; for citizens and systems the holder of product field {@code other} on that day. */
    private static AccountableBody firstAccountable(ReportContent c, DecisionBasis basis) {
        return basis.body(c.by().agency(), c.at()).orElseGet(() -> holderOfOther(c, basis));
    }

    private static AccountableBody holderOfOther(ReportContent c, DecisionBasis basis) {
        String holder =
                basis.law().oversight().firstToAnswer(Clockwork.day(c.at())).orElseThrow();
        return basis.body(holder, c.at()).orElseThrow();
    }
}
