package org.hoso.command.merging;

import org.hoso.cases.Merging.MergeCases;
import org.hoso.cases.Merging.SplitCase;
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
class MergingEndpoint {
    private final Desk desk;

    MergingEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/merge-cases")
    ResponseEntity<Answer> mergeCases(MergeCases command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/split-case")
    ResponseEntity<Answer> splitCase(SplitCase command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
