package org.hoso.command.erasure;

import org.hoso.cases.Erasure.ErasePerson;
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
class ErasureEndpoint {
    private final Desk desk;
    private final Elsewhere elsewhere;

    ErasureEndpoint(Desk desk, Elsewhere elsewhere) {
        this.desk = desk;
        this.elsewhere = elsewhere;
    }

    /** A key seals for every case of its person, so each of them must allow it. */
    @PostMapping("/{caseId}/erase-person")
    ResponseEntity<Answer> erasePerson(ErasePerson command, Envelope envelope) {
        elsewhere.check(command);
        return desk.submit(command, envelope);
    }
}
