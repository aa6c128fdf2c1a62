package org.hoso.command.platformnotice;

import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.PlatformNotice.ResendNotice;
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
class PlatformNoticeEndpoint {
    private final Desk desk;

    PlatformNoticeEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/notify-platform")
    ResponseEntity<Answer> notifyPlatform(NotifyPlatform command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-delivery")
    ResponseEntity<Answer> recordDelivery(RecordDelivery command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/resend-notice")
    ResponseEntity<Answer> resendNotice(ResendNotice command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/record-platform-answer")
    ResponseEntity<Answer> recordPlatformAnswer(RecordPlatformAnswer command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/open-platform-case")
    ResponseEntity<Answer> openPlatformCase(OpenPlatformCase command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
