package org.hoso.query.outbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes out of the house. */
@RestController
class OutboxEndpoint {
    /** @param key as Standard Webhooks writes it: {@code whpk_} and 32 bytes in base64 @param since first used */
    record PublicKey(String key, Instant since) {}

    private final CaseDispatches cases;
    private final OutgoingItems outbox;
    private final JdbcClient db;

    OutboxEndpoint(CaseDispatches cases, OutgoingItems outbox, JdbcClient db) {
        this.cases = cases;
        this.outbox = outbox;
        this.db = db;
    }

    @Operation(
            summary = "dispatches",
            description =
                    "Văn bản đã gửi của vụ việc: how far each has come, and its exact text, for whoever sees the notice.")
    @GetMapping("/api/v1/cases/{caseId}/dispatches")
    ResponseEntity<List<SeenDispatch>> dispatches(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseDispatches.Read read = cases.read(caseId, since, Readers.of(signedIn), grounds);
        return read.seen().answer(read.dispatches());
    }

    @Operation(
            summary = "outbox",
            description =
                    "Hộp gửi đi: to a liaison what its own body sends, to auditors and coordinators of all what everybody does.")
    @GetMapping("/api/v1/outbox")
    OutboxPage outbox(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String receiver,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            SignedIn signedIn) {
        return outbox.read(Readers.of(signedIn), OutboxQuery.of(state, agency, receiver, after, limit));
    }

    @Operation(
            summary = "dispatch keys",
            description = "The public keys that outgoing calls are signed with, the latest first. No sign-in.")
    @SecurityRequirements
    @GetMapping("/api/v1/dispatches/key")
    List<PublicKey> keys() {
        return db.sql("select public_key, since from events.dispatch_key order by since desc limit 20")
                .query((row, n) -> new PublicKey(
                        "whpk_" + Base64.getEncoder().encodeToString(row.getBytes(1)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }
}
