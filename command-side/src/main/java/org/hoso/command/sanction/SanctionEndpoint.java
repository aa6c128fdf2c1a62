package org.hoso.command.sanction;

import org.hoso.cases.Sanction.AllowInstalments;
import org.hoso.cases.Sanction.CloseExplanation;
import org.hoso.cases.Sanction.CompleteRemedy;
import org.hoso.cases.Sanction.ConfirmAmount;
import org.hoso.cases.Sanction.ConfirmExecution;
import org.hoso.cases.Sanction.DeferExecution;
import org.hoso.cases.Sanction.FileExplanation;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.OrderEnforcement;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.Sanction.PublicisePenalty;
import org.hoso.cases.Sanction.RecordPayment;
import org.hoso.cases.Sanction.ReduceFine;
import org.hoso.cases.Sanction.ReferToInvestigators;
import org.hoso.cases.Sanction.RequestHearing;
import org.hoso.cases.Sanction.ReturnFromInvestigators;
import org.hoso.cases.Sanction.ServeDecision;
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
class SanctionEndpoint {
    private final Desk desk;

    SanctionEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/issue-record")
    ResponseEntity<Answer> issueRecord(IssueRecord command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/request-hearing")
    ResponseEntity<Answer> requestHearing(RequestHearing command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/file-explanation")
    ResponseEntity<Answer> fileExplanation(FileExplanation command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/close-explanation")
    ResponseEntity<Answer> closeExplanation(CloseExplanation command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/propose-sanction")
    ResponseEntity<Answer> proposeSanction(ProposeSanction command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-amount")
    ResponseEntity<Answer> confirmAmount(ConfirmAmount command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/impose-sanction")
    ResponseEntity<Answer> imposeSanction(ImposeSanction command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/order-remedies-only")
    ResponseEntity<Answer> orderRemediesOnly(OrderRemediesOnly command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/serve-decision")
    ResponseEntity<Answer> serveDecision(ServeDecision command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-payment")
    ResponseEntity<Answer> recordPayment(RecordPayment command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/complete-remedy")
    ResponseEntity<Answer> completeRemedy(CompleteRemedy command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-execution")
    ResponseEntity<Answer> confirmExecution(ConfirmExecution command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/defer-execution")
    ResponseEntity<Answer> deferExecution(DeferExecution command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/allow-instalments")
    ResponseEntity<Answer> allowInstalments(AllowInstalments command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/reduce-fine")
    ResponseEntity<Answer> reduceFine(ReduceFine command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/order-enforcement")
    ResponseEntity<Answer> orderEnforcement(OrderEnforcement command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/publicise-penalty")
    ResponseEntity<Answer> publicisePenalty(PublicisePenalty command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/refer-to-investigators")
    ResponseEntity<Answer> referToInvestigators(ReferToInvestigators command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/return-from-investigators")
    ResponseEntity<Answer> returnFromInvestigators(ReturnFromInvestigators command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
