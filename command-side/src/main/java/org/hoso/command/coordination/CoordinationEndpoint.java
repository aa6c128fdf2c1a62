package org.hoso.command.coordination;

import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Coordination.AnswerDirective;
import org.hoso.cases.Coordination.DeclineLead;
import org.hoso.cases.Coordination.DisputeCompetence;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.LeaveCase;
import org.hoso.cases.Coordination.NameSuccessor;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Coordination.RemindOfDirective;
import org.hoso.cases.Coordination.SettleCompetence;
import org.hoso.cases.Coordination.WithdrawLeadOffer;
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
class CoordinationEndpoint {
    private final Desk desk;

    CoordinationEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/offer-lead")
    ResponseEntity<Answer> offerLead(OfferLead command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/accept-lead")
    ResponseEntity<Answer> acceptLead(AcceptLead command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/decline-lead")
    ResponseEntity<Answer> declineLead(DeclineLead command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/withdraw-lead-offer")
    ResponseEntity<Answer> withdrawLeadOffer(WithdrawLeadOffer command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/dispute-competence")
    ResponseEntity<Answer> disputeCompetence(DisputeCompetence command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/settle-competence")
    ResponseEntity<Answer> settleCompetence(SettleCompetence command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/join-agency")
    ResponseEntity<Answer> joinAgency(JoinAgency command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/leave-case")
    ResponseEntity<Answer> leaveCase(LeaveCase command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/issue-directive")
    ResponseEntity<Answer> issueDirective(IssueDirective command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/answer-directive")
    ResponseEntity<Answer> answerDirective(AnswerDirective command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/name-successor")
    ResponseEntity<Answer> nameSuccessor(NameSuccessor command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/remind-of-directive")
    ResponseEntity<Answer> remindOfDirective(RemindOfDirective command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/add-note")
    ResponseEntity<Answer> addNote(AddNote command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
