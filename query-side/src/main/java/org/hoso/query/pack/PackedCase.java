package org.hoso.query.pack;

import java.time.Instant;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.jspecify.annotations.Nullable;

/**
 * Which case is packed, for whom, and up to where.
 *
 * @param version    of its last event up to the checkpoint
 * @param heldBy     the body that answers for it
 * @param checkpoint that the proofs lead to, signed
 */
public record PackedCase(
        String caseId,
        @Nullable String caseNumber,
        long version,
        @Nullable String heldBy,
        Redaction redaction,
        Note checkpoint,
        Instant madeAt) {
    /** The same, with what opens for a reason opened or not. */
    PackedCase opening(boolean identities) {
        return new PackedCase(
                caseId, caseNumber, version, heldBy, new Redaction(redaction.sight(), identities), checkpoint, madeAt);
    }

    Checkpoint tree() {
        return Checkpoint.of(checkpoint);
    }

    PackManifest manifest() {
        return new PackManifest(
                "hoso-pack-1",
                tree().origin(),
                caseId,
                caseNumber,
                version,
                tree().size(),
                madeAt,
                redaction.sight().relation().code(),
                redaction.sight().reader().agency(),
                heldBy,
                redaction.identities());
    }
}
