package org.hoso.command.desk;

import org.hoso.cases.CaseId;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;

/** Where a report belongs, and what is asked there. */
sealed interface Place {
    /** To the open case that handles one of its addresses. */
    record Joins(OpenItems.Handled handled) implements Place {
        JoinReport asked(ReportContent report) {
            return new JoinReport(
                    handled.caseId(),
                    report.by(),
                    report.at(),
                    report.reportId(),
                    report.reporter(),
                    report.title(),
                    report.description(),
                    handled.itemId());
        }
    }

    /** To a new case under this id; it need not be the one that was drawn for the report. */
    record Opens(CaseId caseId) implements Place {
        ReportContent asked(ReportContent report) {
            if (report.caseId().equals(caseId)) return report;
            return new ReportContent(
                    caseId,
                    report.by(),
                    report.at(),
                    report.caseNumber(),
                    report.reportId(),
                    report.reporter(),
                    report.title(),
                    report.description(),
                    report.claimedEffect(),
                    report.productField(),
                    report.productName(),
                    report.actDate(),
                    report.urgency(),
                    report.items(),
                    report.joinedTo());
        }
    }
}
