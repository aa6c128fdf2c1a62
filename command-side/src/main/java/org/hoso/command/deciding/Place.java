package org.hoso.command.deciding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.cases.Report.Brought;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;

/** Where a report belongs, and what is asked there. */
public sealed interface Place {
    /** Who handles an address: the open case and its item. */
    record Handled(CaseId caseId, UUID itemId) {
        /** @param sent id drawn for the link with a report */
        Report.Handled of(UUID sent) {
            return new Report.Handled(sent, caseId, itemId);
        }
    }

    /**
     * To the open case that handles one of its addresses.
     *
     * @param handled   those of its addresses that open cases handle, by their hashes
     * @param ownCaseId of the case that the rest would open
     */
    record Joins(Map<String, Handled> handled, CaseId ownCaseId) implements Place {
        /** Of the first address that is handled. */
        public JoinReport asked(ReportContent report) {
            List<Report.Handled> known = report.items().stream()
                    .filter(item -> handled.containsKey(item.url().hash().value()))
                    .map(item -> handled.get(item.url().hash().value()).of(item.itemId()))
                    .toList();
            return new JoinReport(
                    known.getFirst().caseId(),
                    report.by(),
                    report.at(),
                    report.reportId(),
                    report.reporter(),
                    report.title(),
                    report.description(),
                    report.claimedEffect(),
                    report.productField(),
                    report.productName(),
                    report.actDate(),
                    report.urgency(),
                    known.getFirst().itemId(),
                    new Brought(ownCaseId, report.caseId().value(), report.items(), known, report.arrival()));
        }

        public Set<CaseId> cases() {
            return handled.values().stream().map(Handled::caseId).collect(Collectors.toSet());
        }
    }

    /** To a new case under this id; it need not be the one that was drawn for the report. */
    record Opens(CaseId caseId) implements Place {
        public ReportContent asked(ReportContent report) {
            if (report.caseId().equals(caseId)) return report;
            return report.withCaseId(caseId);
        }
    }
}
