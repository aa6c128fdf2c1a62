package org.hoso.command.correction;

import org.hoso.cases.Correction.CorrectRecord;
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
class CorrectionEndpoint {
    private final Desk desk;

    CorrectionEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/correct-record")
    ResponseEntity<Answer> correctRecord(CorrectRecord command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
