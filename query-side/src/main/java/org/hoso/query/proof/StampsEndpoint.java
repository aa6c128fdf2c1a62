package org.hoso.query.proof;

import java.time.Instant;
import java.util.List;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.runtime.stamping.Stamps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who outside said by when a checkpoint was there. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class StampsEndpoint {
    private final Checkpoints checkpoints;
    private final Stamps stamps;

    StampsEndpoint(Checkpoints checkpoints, Stamps stamps) {
        this.checkpoints = checkpoints;
        this.stamps = stamps;
    }

    /** @param timestamps none where no authority is named, or none has answered yet */
    record StampsOfCheckpoint(long size, List<StampShown> timestamps) {}

    /**
     * @param authority   by the name in its certificate
     * @param certificate SHA-256 of that, in hex
     * @param stampedAt   by the authority's clock
     * @param token       RFC 3161, in DER; its imprint is the SHA-256 of the checkpoint's text, the empty line and the ledger's own
     *     signature line
     */
    record StampShown(String authority, String certificate, Instant stampedAt, byte[] token) {
        static StampShown of(Stamp stamp) {
            return new StampShown(stamp.authority(), stamp.certificate(), stamp.at(), stamp.token());
        }
    }

    /** @param size of a checkpoint that was signed */
    @GetMapping("/api/v1/proofs/checkpoints/{size}/timestamps")
    StampsOfCheckpoint of(@PathVariable long size) {
        if (checkpoints.of(size).isEmpty()) throw NotThere.checkpoint();
        return new StampsOfCheckpoint(
                size, stamps.of(size).stream().map(StampShown::of).toList());
    }
}
