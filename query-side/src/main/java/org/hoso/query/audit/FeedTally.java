package org.hoso.query.audit;

import java.util.HexFormat;

/**
 * A subscriber's account of the feed: {@code given + withheld + unread} is always {@code upTo - since}.
 *
 * @param since position after which it began
 * @param upTo  last position that it covers
 * @param hash  running hash over what was given ({@link org.hoso.wire.FeedChain}), in hex
 */
record FeedTally(long since, long upTo, long given, long withheld, long unread, String hash) {
    static FeedTally of(FeedCursor cursor) {
        long since = cursor.chain().since();
        long given = cursor.chain().given();
        return new FeedTally(
                since,
                cursor.upTo(),
                given,
                cursor.withheld(),
                cursor.upTo() - since - given - cursor.withheld(),
                HexFormat.of().formatHex(cursor.chain().hash()));
    }
}
