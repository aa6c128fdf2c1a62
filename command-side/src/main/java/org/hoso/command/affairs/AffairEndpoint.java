package org.hoso.command.affairs;

import org.hoso.affairs.Affair.AddCaseToAffair;
import org.hoso.affairs.Affair.OpenAffair;
import org.hoso.affairs.Affair.RecordLiability;
import org.hoso.affairs.Affair.RemoveCaseFromAffair;
import org.hoso.affairs.AffairsCommand;
import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.FamilyDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where commands of affairs come in. */
@RestController
@RequestMapping("/api/v1/affairs")
class AffairEndpoint {
    private final FamilyDesk<AffairsCommand> desk;

    AffairEndpoint(FamilyDesk<AffairsCommand> desk) {
        this.desk = desk;
    }

    @PostMapping("/open-affair")
    ResponseEntity<Answer> openAffair(OpenAffair command, Envelope envelope) {
        return desk.open(command, envelope);
    }

    @PostMapping("/{affairId}/add-case-to-affair")
    ResponseEntity<Answer> addCaseToAffair(AddCaseToAffair command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{affairId}/record-liability")
    ResponseEntity<Answer> recordLiability(RecordLiability command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{affairId}/remove-case-from-affair")
    ResponseEntity<Answer> removeCaseFromAffair(RemoveCaseFromAffair command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
