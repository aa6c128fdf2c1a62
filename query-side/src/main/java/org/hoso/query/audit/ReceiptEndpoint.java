package org.hoso.query.audit;

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

/**
 * Whether a subscriber has everything: what its cursor counted, and the same counted anew from the ledger by the reader's rights
 * of today. Each call recounts at most {@value AuditTrail#MOST_SCANNED} events and hands out where to go on.
 */
@RestController
class ReceiptEndpoint {
    private final AuditView view;
    private final FeedFollower following;
    private final CursorSeal cursors;
    private final Freshness freshness;

    ReceiptEndpoint(AuditView view, FeedFollower following, CursorSeal cursors, Freshness freshness) {
        this.view = view;
        this.following = following;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    /**
     * @param told          what the feed has counted for this subscriber
     * @param recounted     what it comes to today, as far as this call got
     * @param done          whether all was recounted
     * @param same          whether both agree; absent until all was recounted. Where they do not, rights have changed since, of
     *                      the reader or in a case: the gaps then and now tell where
     * @param gaps          what is given nothing of today, in the piece that this call recounted
     * @param through       the {@code through} of the next call; absent when done
     * @param rightsChanged whether the reader's roles are others than when it read last
     */
    record Receipt(
            FeedTally told,
            FeedTally recounted,
            boolean done,
            @Nullable Boolean same,
            List<FeedGap> gaps,
            @Nullable String through,
            boolean rightsChanged) {}

    @GetMapping("/api/v1/events/receipt")
    ResponseEntity<Receipt> receipt(
            @RequestParam String cursor, @RequestParam(required = false) @Nullable String through, SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        FeedCursor told = cursors.open(cursor, "cursor", reader);
        FeedCursor begin = through == null
                ? FeedCursor.begin(reader, told.chain().since())
                : within(told, cursors.open(through, "through", reader));
        Seen seen = freshness.await(view, new Since.AtPosition(told.upTo()));
        FeedFollower.Piece piece =
                following.on(begin, seen.place().generation(), reader, told.upTo(), AuditTrail.MOST_SCANNED);
        return seen.answer(receipt(told, piece, !told.hasRightsOf(reader)));
    }

    private Receipt receipt(FeedCursor told, FeedFollower.Piece piece, boolean rightsChanged) {
        FeedCursor now = piece.cursor();
        boolean done = now.upTo() == told.upTo();
        boolean same = now.chain().equals(told.chain()) && now.withheld() == told.withheld();
        return new Receipt(
                FeedTally.of(told),
                FeedTally.of(now),
                done,
                done ? same : null,
                piece.gaps(),
                done ? null : cursors.seal(now),
                rightsChanged);
    }

    private static FeedCursor within(FeedCursor told, FeedCursor through) {
        if (through.chain().since() != told.chain().since() || through.upTo() > told.upTo())
            throw new BadShape(Fault.at("/through", FaultCode.FOREIGN_CURSOR));
        return through;
    }
}
