package org.hoso.command.conclusion;

import org.hoso.cases.Conclusion.GiveConclusion;
import org.hoso.cases.Conclusion.RequestConclusion;
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
class ConclusionEndpoint {
    private final Desk desk;

    ConclusionEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/request-conclusion")
    ResponseEntity<Answer> requestConclusion(RequestConclusion command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/give-conclusion")
    ResponseEntity<Answer> giveConclusion(GiveConclusion command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
