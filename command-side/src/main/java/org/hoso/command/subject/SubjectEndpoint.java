package org.hoso.command.subject;

import org.hoso.cases.Subject.AllegeSubject;
import org.hoso.cases.Subject.DeclareSubjectUnidentifiable;
import org.hoso.cases.Subject.IdentifySubject;
import org.hoso.cases.Subject.RecordUserInfo;
import org.hoso.cases.Subject.ReferConduct;
import org.hoso.cases.Subject.RequestUserInfo;
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
class SubjectEndpoint {
    private final Desk desk;

    SubjectEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/allege-subject")
    ResponseEntity<Answer> allegeSubject(AllegeSubject command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/identify-subject")
    ResponseEntity<Answer> identifySubject(IdentifySubject command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/declare-subject-unidentifiable")
    ResponseEntity<Answer> declareSubjectUnidentifiable(DeclareSubjectUnidentifiable command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/request-user-info")
    ResponseEntity<Answer> requestUserInfo(RequestUserInfo command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-user-info")
    ResponseEntity<Answer> recordUserInfo(RecordUserInfo command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/refer-conduct")
    ResponseEntity<Answer> referConduct(ReferConduct command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
