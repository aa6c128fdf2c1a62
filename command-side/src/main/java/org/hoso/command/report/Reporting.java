package org.hoso.command.report;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Objects;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.AddItem;
import org.hoso.cases.Report.InformationRequested;
import org.hoso.cases.Report.InformationSupplied;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.NotifyOutcome;
import org.hoso.cases.Report.OutcomeNotified;
import org.hoso.cases.Report.RejectReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.Report.RequestInformation;
import org.hoso.cases.Report.SupplyInformation;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.EndingOutcomes;

/** The rules of reporting. */
public final class Reporting {
    private Reporting() {}

    public static Decision decide(Report.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case ReportContent c -> OpeningACase.decide(c, file, basis);
            case JoinReport c -> JoiningACase.decide(c, file, basis);
            case RejectReport c -> reject(c, file, basis);
            case RequestInformation c -> askBack(c, file);
            case SupplyInformation c -> supply(c, file);
            case AddItem c -> addItem(c, file, basis);
            case NotifyOutcome c -> notifyOutcome(c, file, basis);
        };
    }

    private static Decision reject(RejectReport c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (file.measuresTaken()) return refuse(Refusal.MEASURES_TAKEN);
        if (c.referTo() != null
                && basis.law().agencies().on(c.referTo(), Clockwork.day(c.at())).isEmpty())
            return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.referTo());
        ClockChanges clocks = Clockwork.at(c.at(), file, basis).stopAll().changes();
        return accept(new ReportRejected(c.caseId(), c.by(), c.at(), c.reason(), c.explanation(), c.referTo(), clocks));
    }

    private static Decision askBack(RequestInformation c, CaseFile file) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (c.answerBy() != null && !c.answerBy().isAfter(c.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new InformationRequested(c.caseId(), c.by(), c.at(), c.requestId(), c.question(), c.answerBy()));
    }

    private static Decision supply(SupplyInformation c, CaseFile file) {
        boolean own = c.by().is(Role.REPORTER)
                ? file.reports().filedBy(c.by())
                : file.lead().worksOn(c.by());
        if (!own) return file.lead().workingOnly();
        var question = file.reports().question(c.requestId()).orElse(null);
        if (question == null) return refuse(Refusal.UNKNOWN_REQUEST);
        if (question.answered()) return refuse(Refusal.ALREADY_ANSWERED);
        if (c.at().isBefore(question.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new InformationSupplied(c.caseId(), c.by(), c.at(), c.requestId(), c.answer()));
    }

    private static Decision addItem(AddItem c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (file.items().knows(c.item().url().hash())) return refuse(Refusal.ITEM_ALREADY_KNOWN);
        return switch (ItemSettling.of(c.by(), null, basis).settle(List.of(c.item()))) {
            case ItemSettling.Settled settled ->
                accept(new ItemAdded(c.caseId(), c.by(), c.at(), settled.items().getFirst()));
            case ItemSettling.Unsettled no -> refuse(no.refusal(), no.details());
        };
    }

    private static Decision notifyOutcome(NotifyOutcome c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        boolean toBody = c.addressee() == Report.Addressee.SECTOR_BODY;
        boolean named = c.reportId() != null || !toBody;
        if (named && !file.reports().byId().containsKey(c.reportId())) return refuse(Refusal.UNKNOWN_REPORT);
        if (toBody
                && basis.law()
                        .agencies()
                        .on(Objects.requireNonNull(c.agency()), Clockwork.day(c.at()))
                        .isEmpty()) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.agency());
        return EndingOutcomes.untrue(c.outcome(), file, basis).orElseGet(() -> accept(told(c)));
    }

    private static OutcomeNotified told(NotifyOutcome c) {
        return new OutcomeNotified(
                c.caseId(), c.by(), c.at(), c.addressee(), c.agency(), c.reportId(), c.outcome(), c.document());
    }
}
