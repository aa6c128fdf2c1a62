package org.hoso.query.audit;

import java.util.List;
import java.util.Map;
import org.hoso.query.rights.Reader;
import org.hoso.wire.FeedChain;
import org.springframework.stereotype.Component;

/** Takes a subscriber's account of the feed on by what its rights show of the next piece of the ledger. */
@Component
final class FeedFollower {
    private final AuditTrail trail;
    private final LedgerLeaves leaves;

    FeedFollower(AuditTrail trail, LedgerLeaves leaves) {
        this.trail = trail;
        this.leaves = leaves;
    }

    /** @param cursor the account after this piece */
    record Piece(AuditTrail.Walk walk, Map<Long, byte[]> leaves, List<FeedGap> gaps, FeedCursor cursor) {}

    /**
     * @param upTo  last position that counts
     * @param limit most events given
     */
    Piece on(FeedCursor cursor, int generation, Reader reader, long upTo, int limit) {
        AuditTrail.Walk walk = trail.walk(generation, reader, cursor.upTo(), upTo, limit);
        List<Long> given =
                walk.seen().stream().map(seen -> seen.line().position()).toList();
        Map<Long, byte[]> hashes = leaves.at(given);
        FeedChain chain = cursor.chain();
        for (long position : given) chain = chain.after(position, hashes.get(position));
        return new Piece(
                walk,
                hashes,
                FeedGap.between(cursor.upTo(), walk.last(), given, walk.withheld()),
                cursor.to(chain, walk.last(), walk.withheld().size(), reader));
    }
}
