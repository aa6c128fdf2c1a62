package org.hoso.command.publication;

import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.FamilyDesk;
import org.hoso.publications.Publication.ProposeFigures;
import org.hoso.publications.Publication.ProposeRestatement;
import org.hoso.publications.Publication.PublishFigures;
import org.hoso.publications.Publication.WithdrawFigures;
import org.hoso.publications.PublicationCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where figures are proposed for publication and published. */
@RestController
@RequestMapping("/api/v1/publishing")
class PublicationEndpoint {
    private final FamilyDesk<PublicationCommand> desk;

    PublicationEndpoint(FamilyDesk<PublicationCommand> desk) {
        this.desk = desk;
    }

    @PostMapping("/propose-figures")
    ResponseEntity<Answer> proposeFigures(ProposeFigures command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/propose-restatement")
    ResponseEntity<Answer> proposeRestatement(ProposeRestatement command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{publicationId}/publish-figures")
    ResponseEntity<Answer> publishFigures(PublishFigures command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{publicationId}/withdraw-figures")
    ResponseEntity<Answer> withdrawFigures(WithdrawFigures command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
