package org.hoso.command.report;

import org.hoso.cases.Report.AddItem;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.NotifyOutcome;
import org.hoso.cases.Report.RejectReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.RequestInformation;
import org.hoso.cases.Report.SupplyInformation;
import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Desk;
import org.hoso.command.desk.Envelope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the commands of this step come in. */
@RestController
@RequestMapping("/api/v1/cases")
class ReportEndpoint {
    private final Desk desk;

    ReportEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/report-content")
    ResponseEntity<Answer> reportContent(ReportContent command, Envelope envelope) {
        return desk.openOrJoin(command, envelope);
    }

    @PostMapping("/{caseId}/join-report")
    ResponseEntity<Answer> joinReport(JoinReport command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/reject-report")
    ResponseEntity<Answer> rejectReport(RejectReport command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/request-information")
    ResponseEntity<Answer> requestInformation(RequestInformation command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/supply-information")
    ResponseEntity<Answer> supplyInformation(SupplyInformation command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/add-item")
    ResponseEntity<Answer> addItem(AddItem command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/notify-outcome")
    ResponseEntity<Answer> notifyOutcome(NotifyOutcome command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
