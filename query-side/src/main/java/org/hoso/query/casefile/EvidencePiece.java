package org.hoso.query.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Evidence;
import org.hoso.cases.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One captured piece, known by its hash.
 *
 * @param sizeBytes length in bytes
 * @param agency    the body whose officer kept it
 */
public record EvidencePiece(
        UUID evidenceId,
        @Nullable UUID itemId,
        Sha256 sha256,
        String mediaType,
        long sizeBytes,
        Instant capturedAt,
        Evidence.CaptureMethod method,
        @Nullable String tool,
        String agency,
        Instant at) {
    static EvidencePiece of(Evidence.EvidenceAdded e) {
        return new EvidencePiece(
                e.evidenceId(),
                e.itemId(),
                e.sha256(),
                e.mediaType(),
                e.sizeBytes(),
                e.capturedAt(),
                e.method(),
                e.tool(),
                e.by().agency(),
                e.at());
    }
}
