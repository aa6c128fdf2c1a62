package org.hoso.query.queues;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Queues as they stood, for bodies of the State: who handles a case is theirs; 403 for everybody else. */
@RestController
class QueuesEndpoint {
    private static final String KNOWN_AT =
            "Biết đến lúc nào (known at): an instant (RFC 3339) or a place of the ledger; the queue is told as it stood then";
    private static final String OR_NOW = KNOWN_AT + "; without it, as it stands";

    private final QueuesView view;
    private final PastBoards boards;
    private final OverdueLists overdue;
    private final Workloads workloads;
    private final Knowledge knowledge;
    private final Freshness freshness;
    private final Supplier<Law> law;

    QueuesEndpoint(
            QueuesView view,
            PastBoards boards,
            OverdueLists overdue,
            Workloads workloads,
            Knowledge knowledge,
            Freshness freshness,
            Supplier<Law> law) {
        this.view = view;
        this.boards = boards;
        this.overdue = overdue;
        this.workloads = workloads;
        this.knowledge = knowledge;
        this.freshness = freshness;
        this.law = law;
    }

    /** The board as it was then, cases included that have since been closed, moved or reclassified. */
    @GetMapping("/api/v1/board/past")
    ResponseEntity<PastBoard> board(
            @Parameter(description = KNOWN_AT) @RequestParam String knownAt,
            @RequestParam(required = false) @Nullable String agency,
            @Parameter(schema = @Schema(allowableValues = {"coordination", "removal", "sanction", "appeal"}))
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(name = "overdue", required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn) {
        return answer(
                new QueueQuestion.Sent(agency, null, track, platform, late, knownAt, after, limit),
                since,
                signedIn,
                boards::read);
    }

    /** What was due and not done, on one body's list or on all. */
    @GetMapping("/api/v1/queues/overdue")
    ResponseEntity<OverdueList> overdue(
            @RequestParam(required = false) @Nullable String agency,
            @Parameter(schema = @Schema(allowableValues = {"coordination", "removal", "sanction", "appeal"}))
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @RequestParam(required = false) @Nullable String platform,
            @Parameter(description = OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn) {
        return answer(
                new QueueQuestion.Sent(agency, null, track, platform, null, knownAt, after, limit),
                since,
                signedIn,
                overdue::read);
    }

    /** What an officer, or a body, had in hand: one of the two is named, or both. */
    @GetMapping("/api/v1/queues/workload")
    ResponseEntity<Workload> workload(
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable String agency,
            @Parameter(schema = @Schema(allowableValues = {"coordination", "removal", "sanction", "appeal"}))
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @RequestParam(required = false) @Nullable String platform,
            @Parameter(description = OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn) {
        if (officer == null && agency == null) throw new BadShape(Fault.at("/agency", FaultCode.MISSING_FIELD));
        return answer(
                new QueueQuestion.Sent(agency, officer, track, platform, null, knownAt, after, limit),
                since,
                signedIn,
                workloads::read);
    }

    private <A> ResponseEntity<A> answer(
            QueueQuestion.Sent sent,
            @Nullable String since,
            SignedIn signedIn,
            BiFunction<QueueQuestion, Looking, A> reading) {
        QueueQuestion question = QueueQuestion.of(sent);
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState()) throw new AccessDeniedException("how cases are handled is not the reader's");
        Instant now = Instant.now();
        Then then = question.knownAt() == null ? null : knowledge.then(question.knownAt(), QueueQuestion.KNOWN_AT);
        Seen seen = freshness.await(
                view, since != null || then == null ? Since.of(since) : new Since.AtPosition(then.position()));
        long reached = seen.place().position();
        Then asked = then == null ? new Then(reached, now) : new Then(Math.min(then.position(), reached), then.at());
        int generation = seen.place().generation();
        Relating today = new Relating(law.get().agencies(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        Seen used = new Seen(
                new Place(generation, asked.position()), seen.behind() || (then != null && then.position() > reached));
        return ResponseEntity.ok()
                .headers(used.headers())
                .body(reading.apply(question, new Looking(generation, asked, reader, today)));
    }
}
