package org.hoso.query.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.query.wording.Sentence;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One event as a reader sees it.
 *
 * @param position   place in the ledger
 * @param caseId     absent for an event of another family than a case's
 * @param version    place within the case, from 0
 * @param at         when it happened in the world
 * @param recordedAt when it was recorded
 * @param ledgeredAt when it got its place in the ledger
 * @param agency     code of the body, platform or {@code CITIZEN} acted for
 * @param client     the application by which it was asked for, as its token named it; for auditors, absent for others and for what the
 *                   system did of itself
 * @param payload    the event; a text that this reader may not see reads {@code {"sealed": true}}, a forgotten one
 *                   {@code {"erased": true}}
 * @param leaf       in the feed: the hash that stands for the event in the ledger and in every proof, in hex
 */
@Withers
public record HistoryLine(
        long position,
        @Nullable CaseId caseId,
        long version,
        String storedName,
        Instant at,
        Instant recordedAt,
        Instant ledgeredAt,
        ShownActor actor,
        String agency,
        @Nullable String client,
        Sentence sentence,
        Map<String, Object> payload,
        @Nullable String leaf)
        implements HistoryLineBuilder.With {
    /** @param officer pseudonymous id; absent where it would tell this reader who reported */
    public record ShownActor(
            @Nullable String officer, String role, @Nullable String onBehalfOf) {}

    HistoryLine with(byte[] hash) {
        return withLeaf(HexFormat.of().formatHex(hash));
    }
}
