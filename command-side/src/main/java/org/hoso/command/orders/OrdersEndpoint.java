package org.hoso.command.orders;

import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.Orders.ResendOrder;
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
class OrdersEndpoint {
    private final Desk desk;

    OrdersEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/record-order-delivery")
    ResponseEntity<Answer> recordOrderDelivery(RecordOrderDelivery command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/resend-order")
    ResponseEntity<Answer> resendOrder(ResendOrder command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
