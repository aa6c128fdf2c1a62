package org.hoso.command.evidence;

import org.hoso.cases.Evidence.AddEvidence;
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
class EvidenceEndpoint {
    private final Desk desk;

    EvidenceEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/add-evidence")
    ResponseEntity<Answer> addEvidence(AddEvidence command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
