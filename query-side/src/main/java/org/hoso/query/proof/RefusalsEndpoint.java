package org.hoso.query.proof;

import java.time.Instant;
import java.util.List;
import org.hoso.runtime.proof.KeptRefusal;
import org.hoso.runtime.proof.Refusals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What witnesses refused to co-sign, for other witnesses and whoever audits: it says nothing of any case. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class RefusalsEndpoint {
    private final Refusals refusals;

    RefusalsEndpoint(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Whole: one of each witness and key of the ledger. */
    record RefusalList(List<RefusedCheckpoint> refusals) {}

    /**
     * @param witness   the name of its key
     * @param takenAt   when it was handed in
     * @param seenSize  events of the checkpoint that the witness had seen before
     * @param shownSize events of the one that it was shown then
     * @param seen      the note of the first, with the ledger's signature
     * @param shown     the note of the second, with the ledger's signature
     * @param signed    as the witness signed it, to the last line feed
     */
    record RefusedCheckpoint(
            String witness, Instant takenAt, long seenSize, long shownSize, String seen, String shown, String signed) {
        static RefusedCheckpoint of(KeptRefusal kept) {
            return new RefusedCheckpoint(
                    kept.witness(),
                    kept.takenAt(),
                    kept.seen().size(),
                    kept.shown().size(),
                    kept.refusal().seen().written(),
                    kept.refusal().shown().written(),
                    kept.signed().written());
        }
    }

    @GetMapping("/api/v1/proofs/refusals")
    RefusalList all() {
        return new RefusalList(
                refusals.all().stream().map(RefusedCheckpoint::of).toList());
    }
}
