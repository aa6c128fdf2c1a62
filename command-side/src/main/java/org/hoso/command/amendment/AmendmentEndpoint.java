package org.hoso.command.amendment;

import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.RegistryDesk;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.ProposeAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where amendments of the law's data come in. */
@RestController
@RequestMapping("/api/v1/registry")
class AmendmentEndpoint {
    private final RegistryDesk desk;

    AmendmentEndpoint(RegistryDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/propose-amendment")
    ResponseEntity<Answer> proposeAmendment(ProposeAmendment command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/amendments/{amendmentId}/confirm-amendment")
    ResponseEntity<Answer> confirmAmendment(ConfirmAmendment command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/amendments/{amendmentId}/withdraw-amendment")
    ResponseEntity<Answer> withdrawAmendment(WithdrawAmendment command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
