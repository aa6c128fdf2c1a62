package org.hoso.command.blocking;

import org.hoso.cases.Blocking.ConfirmAccountLock;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
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
class BlockingEndpoint {
    private final Desk desk;

    BlockingEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/order-block")
    ResponseEntity<Answer> orderBlock(OrderBlock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-block")
    ResponseEntity<Answer> confirmBlock(ConfirmBlock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/refuse-order")
    ResponseEntity<Answer> refuseOrder(RefuseOrder command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/withdraw-block-order")
    ResponseEntity<Answer> withdrawBlockOrder(WithdrawBlockOrder command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/lift-block")
    ResponseEntity<Answer> liftBlock(LiftBlock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-lifting")
    ResponseEntity<Answer> confirmLifting(ConfirmLifting command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/request-account-lock")
    ResponseEntity<Answer> requestAccountLock(RequestAccountLock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/confirm-account-lock")
    ResponseEntity<Answer> confirmAccountLock(ConfirmAccountLock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
