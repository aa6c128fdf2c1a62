package org.hoso.command.access;

import org.hoso.access.Glass.BreakGlass;
import org.hoso.command.desk.AccessDesk;
import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an auditor breaks the glass of one case. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class GlassEndpoint {
    private final AccessDesk desk;

    GlassEndpoint(AccessDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/break-glass")
    ResponseEntity<Answer> breakGlass(BreakGlass command, Envelope envelope) {
        // An event knows officers by their subject alone; a name that the same officer signs in by is known here only.
        boolean oneself = SignedIn.currentIsNamed(command.told());
        return desk.submit(oneself ? command.telling(command.by().officer()) : command, envelope);
    }
}
