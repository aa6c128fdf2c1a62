package org.hoso.command.appeal;

import org.hoso.cases.Appeal.AcceptAppeal;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Appeal.HoldDialogue;
import org.hoso.cases.Appeal.LiftSuspension;
import org.hoso.cases.Appeal.RecordJudgment;
import org.hoso.cases.Appeal.RecordLawsuit;
import org.hoso.cases.Appeal.RefuseAppeal;
import org.hoso.cases.Appeal.ServeAppealDecision;
import org.hoso.cases.Appeal.SettleConsequence;
import org.hoso.cases.Appeal.SuspendExecution;
import org.hoso.cases.Appeal.WaiveConsequence;
import org.hoso.cases.Appeal.WithdrawAppeal;
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
class AppealEndpoint {
    private final Desk desk;

    AppealEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/file-appeal")
    ResponseEntity<Answer> fileAppeal(FileAppeal command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/accept-appeal")
    ResponseEntity<Answer> acceptAppeal(AcceptAppeal command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/refuse-appeal")
    ResponseEntity<Answer> refuseAppeal(RefuseAppeal command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/suspend-execution")
    ResponseEntity<Answer> suspendExecution(SuspendExecution command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/lift-suspension")
    ResponseEntity<Answer> liftSuspension(LiftSuspension command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/hold-dialogue")
    ResponseEntity<Answer> holdDialogue(HoldDialogue command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/withdraw-appeal")
    ResponseEntity<Answer> withdrawAppeal(WithdrawAppeal command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/decide-appeal")
    ResponseEntity<Answer> decideAppeal(DecideAppeal command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/serve-appeal-decision")
    ResponseEntity<Answer> serveAppealDecision(ServeAppealDecision command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-lawsuit")
    ResponseEntity<Answer> recordLawsuit(RecordLawsuit command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-judgment")
    ResponseEntity<Answer> recordJudgment(RecordJudgment command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/settle-consequence")
    ResponseEntity<Answer> settleConsequence(SettleConsequence command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/waive-consequence")
    ResponseEntity<Answer> waiveConsequence(WaiveConsequence command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
