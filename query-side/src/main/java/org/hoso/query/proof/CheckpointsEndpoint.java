package org.hoso.query.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hoso.query.viewing.CutPage;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was signed over the ledger: notes (C2SP) that any signed-in reader may take away; they say nothing of any case. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class CheckpointsEndpoint {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int MOST = 1_000;

    private final Checkpoints checkpoints;

    CheckpointsEndpoint(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** @param next the {@code after} of the next page; absent on the last one */
    record CheckpointPage(
            List<SignedCheckpoint> checkpoints, @Nullable Long next) {}

    /**
     * @param note      as signed, to the last line feed
     * @param stampedAt by when it was there, by a time stamp authority's clock; absent where none stamped it
     */
    record SignedCheckpoint(
            long size,
            Instant signedAt,
            String note,
            @Nullable Instant stampedAt) {}

    /** The latest; where none was signed yet, one of now. */
    @GetMapping(path = "/api/v1/proofs/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> latest() {
        return text(checkpoints.latest().orElseGet(checkpoints::now).note());
    }

    /** Those of more events than {@code after}, the smallest first. */
    @GetMapping("/api/v1/proofs/checkpoints")
    CheckpointPage all(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "50") int limit) {
        Checks.page(after, limit, MOST);
        List<StoredCheckpoint> found = checkpoints.after(after, limit + 1);
        CutPage<SignedCheckpoint> page = CutPage.of(found, limit)
                .told(one -> new SignedCheckpoint(one.size(), one.signedAt(), one.note(), one.stampedAt()));
        return new CheckpointPage(page.shown(), page.next(SignedCheckpoint::size));
    }

    /** The public key, in the form that notes are checked with: {@code name+id+base64}. */
    @GetMapping(path = "/api/v1/proofs/key", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> key() {
        return text(checkpoints.key().verifier().text() + "\n");
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).body(text);
    }
}
