package org.hoso.query.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Sanction;

/** That a penalty was made public, and where. */
public record Publication(UUID publicationId, UUID decisionId, String where, Instant at) {
    static Publication of(Sanction.PenaltyPublicised e) {
        return new Publication(e.publicationId(), e.decisionId(), e.where(), e.at());
    }
}
