package org.hoso.command.clocks;

import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Clocks.RejudgeClock;
import org.hoso.cases.Clocks.ResumeClock;
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
class ClocksEndpoint {
    private final Desk desk;

    ClocksEndpoint(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{caseId}/extend-clock")
    ResponseEntity<Answer> extendClock(ExtendClock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/pause-clock")
    ResponseEntity<Answer> pauseClock(PauseClock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/rejudge-clock")
    ResponseEntity<Answer> rejudgeClock(RejudgeClock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{caseId}/resume-clock")
    ResponseEntity<Answer> resumeClock(ResumeClock command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
