package org.hoso.query.pack;

import java.time.Instant;
import java.util.List;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.proof.PackStatement;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Which case is packed, for whom, and up to where.
 *
 * @param version    of its last event up to the checkpoint
 * @param heldBy     the body that answers for it
 * @param checkpoint that the proofs lead to, signed
 * @param stamps     of that checkpoint; none where no authority stamped it
 */
@Withers
public record PackedCase(
        String caseId,
        @Nullable String caseNumber,
        long version,
        @Nullable String heldBy,
        Redaction redaction,
        Note checkpoint,
        List<Stamp> stamps,
        Instant madeAt)
        implements PackedCaseBuilder.With {
    /** The same, with what opens for a reason opened or not. */
    PackedCase opening(boolean identities) {
        Redaction opened = new Redaction(redaction.sight(), identities);
        return withRedaction(opened);
    }

    Checkpoint tree() {
        return Checkpoint.of(checkpoint);
    }

    /** A pack without time stamps is as it was before there were any. */
    String form() {
        return stamps.isEmpty() ? PackStatement.PLAIN : PackStatement.STAMPED;
    }

    PackManifest manifest() {
        return new PackManifest(
                form(),
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
