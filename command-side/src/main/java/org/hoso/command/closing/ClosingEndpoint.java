package org.hoso.command.closing;

import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
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
class ClosingEndpoint {
    private final Desk desk;

    ClosingEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/close-case")
    ResponseEntity<Answer> closeCase(CloseCase command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/reopen-case")
    ResponseEntity<Answer> reopenCase(ReopenCase command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
