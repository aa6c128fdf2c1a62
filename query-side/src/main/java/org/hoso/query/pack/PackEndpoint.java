package org.hoso.query.pack;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.query.audit.HistoryDoor;
import org.hoso.query.rights.AccessLog;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Reason;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.proof.CaseVersions;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** One case as one file that proves itself. It leaves the system, so it is given for a reason and noted in the access log. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class PackEndpoint {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final HistoryDoor door;
    private final Checkpoints checkpoints;
    private final CaseVersions versions;
    private final StoredTree tree;
    private final Packing packing;
    private final AccessLog log;

    PackEndpoint(
            HistoryDoor door,
            Checkpoints checkpoints,
            CaseVersions versions,
            StoredTree tree,
            Packing packing,
            AccessLog log) {
        this.door = door;
        this.checkpoints = checkpoints;
        this.versions = versions;
        this.tree = tree;
        this.packing = packing;
        this.log = log;
    }

    /** @param identities open what opens for a reason: who reported, say */
    @GetMapping(path = "/api/v1/cases/{caseId}/pack", produces = "application/zip")
    ResponseEntity<StreamingResponseBody> pack(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "false") boolean identities,
            @RequestParam(required = false) @Nullable String since,
            @Parameter(description = "Lý do (why): at most 300 characters, naming no person; kept in the access log")
                    @RequestHeader(name = Reason.HEADER, required = false)
                    @Nullable
                    String reason,
            SignedIn signedIn) {
        Reason given = Reason.of(reason);
        if (given == null) throw new BadShape(Fault.at("/" + Reason.HEADER, FaultCode.MISSING_FIELD));
        Reader reader = Readers.of(signedIn);
        HistoryDoor.Entered entered = door.enter(caseId, Since.of(since), reader);
        PackedCase packed = packed(entered, identities);
        note(reader, entered, packed, given);
        return ResponseEntity.ok()
                .headers(entered.seen().headers())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(packed.caseId() + ".zip")
                                .build()
                                .toString())
                .body(out -> packing.write(packed, tree.open(), checkpoints.key(), out));
    }

    /** @throws Away where the case's last event is not in the ledger yet */
    private PackedCase packed(HistoryDoor.Entered entered, boolean identities) {
        String caseId = entered.caseId().toString();
        long position = versions.upTo(caseId, Long.MAX_VALUE).position();
        Note checkpoint = checkpoints
                .covering(position)
                .map(found -> Note.parse(found.note()))
                .orElseThrow(() -> new Away(SOON));
        long size = Checkpoint.of(checkpoint).size();
        return new PackedCase(
                caseId,
                entered.caseNumber() == null ? null : entered.caseNumber().value(),
                versions.upTo(caseId, size).version(),
                entered.heldBy(),
                new Redaction(entered.sight(), identities),
                checkpoint,
                Instant.now());
    }

    private void note(Reader reader, HistoryDoor.Entered entered, PackedCase packed, Reason reason) {
        long position = packed.tree().size();
        log.noteExport(reader, entered.caseId(), position, reason);
        Sights sights = new Sights(
                reader, entered.sight().relation(), packed.redaction().identities());
        log.note(reader, entered.caseId(), sights.openedForTheReason(), position, reason);
    }
}
