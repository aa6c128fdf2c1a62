package org.hoso.query.audit;

import java.util.ArrayList;
import java.util.List;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed: every event that the reader may see, in the order of the ledger, to be read on from any position. */
@RestController
class FeedEndpoint {
    private final AuditView view;
    private final FeedFollower following;
    private final Showing showing;
    private final CursorSeal cursors;
    private final Freshness freshness;

    FeedEndpoint(AuditView view, FeedFollower following, Showing showing, CursorSeal cursors, Freshness freshness) {
        this.view = view;
        this.following = following;
        this.showing = showing;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    /**
     * @param gaps          where in this page the reader was given nothing, and why
     * @param next          the {@code after} of a next call without cursor: also past events that this reader may not see
     * @param more          whether there was more than this page; if not, ask again later
     * @param soFar         the account of all that was given since the cursor's beginning, to be compared with one's own
     * @param cursor        to be sent with the next call
     * @param rightsChanged whether the reader's roles are others than at the call before
     */
    record Feed(
            List<HistoryLine> events,
            List<FeedGap> gaps,
            long next,
            boolean more,
            FeedTally soFar,
            String cursor,
            boolean rightsChanged) {}

    @GetMapping("/api/v1/events")
    ResponseEntity<Feed> feed(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        FeedCursor begin = begin(after, cursor, limit, reader);
        Seen seen = freshness.await(view, since);
        FeedFollower.Piece piece = following.on(begin, seen.place().generation(), reader, Long.MAX_VALUE, limit);
        return seen.answer(new Feed(
                lines(piece),
                piece.gaps(),
                piece.walk().last(),
                piece.walk().more(),
                FeedTally.of(piece.cursor()),
                cursors.seal(piece.cursor()),
                !begin.hasRightsOf(reader)));
    }

    private FeedCursor begin(@Nullable Long after, @Nullable String cursor, int limit, Reader reader) {
        if (after != null && cursor != null)
            throw new BadShape(Fault.at("/after", FaultCode.RULE, "rule", "either after or cursor"));
        Wanted wanted = new Wanted(after == null ? 0 : after, limit, null, null);
        return cursor == null ? FeedCursor.begin(reader, wanted.after()) : cursors.open(cursor, "cursor", reader);
    }

    private List<HistoryLine> lines(FeedFollower.Piece piece) {
        List<HistoryLine> lines = new ArrayList<>();
        for (HistoryLine line : showing.show(piece.walk().seen()))
            lines.add(line.with(piece.leaves().get(line.position())));
        return lines;
    }
}
