package org.hoso.query.queues;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.function.BiFunction;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.queues.QueueQuestion.Sent;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Queues as they stood, for bodies of the State: who handles a case is theirs; 403 for everybody else. */
@RestController
class QueuesEndpoint {
    private static final String KNOWN_AT =
            "Biết đến lúc nào (known at): an instant (RFC 3339) or a place of the ledger; the queue is told as it stood then";
    static final String OR_NOW = KNOWN_AT + "; without it, as it stands";

    private final QueuesView view;
    private final PastBoards boards;
    private final Alerts alerts;
    private final OverdueLists overdue;
    private final Workloads workloads;
    private final QueueLooks looks;

    QueuesEndpoint(
            QueuesView view,
            PastBoards boards,
            Alerts alerts,
            OverdueLists overdue,
            Workloads workloads,
            QueueLooks looks) {
        this.view = view;
        this.boards = boards;
        this.alerts = alerts;
        this.overdue = overdue;
        this.workloads = workloads;
        this.looks = looks;
    }

    /** The board as it was then, cases included that have since been closed, moved or reclassified. */
    @GetMapping("/api/v1/board/past")
    ResponseEntity<PastBoard> board(
            @Parameter(description = KNOWN_AT) @RequestParam String knownAt,
            @ParameterObject Sent sent,
            @RequestParam(name = "overdue", required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable Boolean collision,
            SignedIn signedIn) {
        QueueQuestion question = QueueQuestion.of(sent, null, late, knownAt).colliding(collision);
        return answer(
                question,
                sent,
                signedIn,
                (asked, looking) ->
                        boards.read(asked, looking, alerts.upTo(looking.then().position())));
    }

    /** What was due and not done, on one body's list or on all. */
    @GetMapping("/api/v1/queues/overdue")
    ResponseEntity<OverdueList> overdue(
            @Parameter(description = OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @ParameterObject Sent sent,
            SignedIn signedIn) {
        return answer(QueueQuestion.of(sent, null, null, knownAt), sent, signedIn, overdue::read);
    }

    /** What an officer, or a body, had in hand: one of the two is named, or both. */
    @GetMapping("/api/v1/queues/workload")
    ResponseEntity<Workload> workload(
            @RequestParam(required = false) @Nullable String officer,
            @Parameter(description = OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @ParameterObject Sent sent,
            SignedIn signedIn) {
        if (officer == null && sent.agency() == null) throw new BadShape(Fault.at("/agency", FaultCode.MISSING_FIELD));
        return answer(QueueQuestion.of(sent, officer, null, knownAt), sent, signedIn, workloads::read);
    }

    private <A> ResponseEntity<A> answer(
            QueueQuestion question, Sent sent, SignedIn signedIn, BiFunction<QueueQuestion, QueueLook, A> reading) {
        return looks.answer(
                view,
                question.knownAt(),
                Since.of(sent.since()),
                signedIn,
                looking -> reading.apply(question, looking));
    }
}
