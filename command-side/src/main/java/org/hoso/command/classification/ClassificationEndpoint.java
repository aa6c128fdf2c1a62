package org.hoso.command.classification;

import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Classification.CorrectClassification;
import org.hoso.cases.Classification.SuggestClassification;
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
class ClassificationEndpoint {
    private final Desk desk;

    ClassificationEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/suggest-classification")
    ResponseEntity<Answer> suggestClassification(SuggestClassification command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/classify-violation")
    ResponseEntity<Answer> classifyViolation(ClassifyViolation command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/correct-classification")
    ResponseEntity<Answer> correctClassification(CorrectClassification command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
