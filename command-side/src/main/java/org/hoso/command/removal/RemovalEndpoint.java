package org.hoso.command.removal;

import org.hoso.cases.Removal.CheckRemoval;
import org.hoso.cases.Removal.ClaimRemoval;
import org.hoso.cases.Removal.ConfirmRemoval;
import org.hoso.cases.Removal.ConfirmRestoration;
import org.hoso.cases.Removal.ReportReappearance;
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
class RemovalEndpoint {
    private final Desk desk;

    RemovalEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/claim-removal")
    ResponseEntity<Answer> claimRemoval(ClaimRemoval command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/check-removal")
    ResponseEntity<Answer> checkRemoval(CheckRemoval command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-removal")
    ResponseEntity<Answer> confirmRemoval(ConfirmRemoval command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/report-reappearance")
    ResponseEntity<Answer> reportReappearance(ReportReappearance command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-restoration")
    ResponseEntity<Answer> confirmRestoration(ConfirmRestoration command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
