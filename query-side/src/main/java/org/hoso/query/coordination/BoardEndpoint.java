package org.hoso.query.coordination;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The coordination board, and the search over the same rows with the same rights. */
@RestController
class BoardEndpoint {
    private static final String MINE =
            "Việc của cơ quan mình: whether it is the turn of the reader's own body (a platform's or provider's own turn)";

    private final BoardView view;
    private final Boards boards;
    private final Alerts alerts;
    private final Freshness freshness;

    BoardEndpoint(BoardView view, Boards boards, Alerts alerts, Freshness freshness) {
        this.view = view;
        this.boards = boards;
        this.alerts = alerts;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/board")
    ResponseEntity<Board> board(
            @RequestParam(required = false) @Nullable String agency,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "coordination",
                                                "removal",
                                                "sanction",
                                                "appeal",
                                                "won_not_applied"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @Parameter(
                            description =
                                    "Cơ quan khác đang xử lý cùng đối tượng về cùng hành vi: another body measures the same one"
                                            + " for the same act, as far as that is the reader's to see")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean collision,
            @Parameter(description = BoardWording.OPEN) @RequestParam(required = false) @Nullable Boolean open,
            @Parameter(description = MINE) @RequestParam(required = false) @Nullable Boolean mine,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        return answer(
                BoardQuery.onBoard(agency, track, overdue, collision, open, mine, text, after, limit), since, signedIn);
    }

    /** A POST, because what is searched for must not stand in an address: addresses are logged. */
    @PostMapping(value = "/api/v1/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Board> search(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SearchBody.class)))
                    @RequestBody
                    byte[] body,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        return answer(BoardQuery.by(SearchBody.read(body)), since, signedIn);
    }

    private ResponseEntity<Board> answer(BoardQuery sought, @Nullable Since since, SignedIn signedIn) {
        Seen seen = freshness.await(view, since);
        Alerts.At at =
                since == null ? alerts.now(null) : alerts.upTo(seen.place().position());
        Board board = boards.read(seen.place().generation(), at, Readers.of(signedIn), sought, Instant.now());
        return seen.answer(board);
    }
}
