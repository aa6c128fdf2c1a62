package org.hoso.query.queues;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appeals and lawsuits over all cases, for bodies of the State; whoever filed one finds it on the case file. */
@RestController
class DocketEndpoint {
    private final DocketView view;
    private final DocketLists lists;
    private final QueueLooks looks;

    DocketEndpoint(DocketView view, DocketLists lists, QueueLooks looks) {
        this.view = view;
        this.lists = lists;
        this.looks = looks;
    }

    /** Whose turn it is, since when, due when; and what was won and is not yet applied. */
    @GetMapping("/api/v1/appeals")
    ResponseEntity<DocketList> appeals(
            @RequestParam(required = false) @Nullable String agency,
            @Parameter(schema = @Schema(allowableValues = {"first", "second"}))
                    @RequestParam(required = false)
                    @Nullable
                    String level,
            @RequestParam(required = false) @Nullable String stage,
            @Parameter(description = "somebody has to act, or something of a ruling is not yet applied")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean open,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable Boolean notYetApplied,
            @Parameter(description = QueuesEndpoint.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        DocketQuestion question = DocketQuestion.of(new DocketQuestion.Sent(
                agency, level, stage, open, overdue, late, notYetApplied, knownAt, after, limit));
        return looks.answer(view, question.knownAt(), since, signedIn, looking -> lists.read(question, looking));
    }
}
