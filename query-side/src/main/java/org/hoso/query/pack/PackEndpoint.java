package org.hoso.query.pack;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.query.audit.HistoryDoor;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.proof.CaseVersions;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.runtime.stamping.Stamps;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case as one file that proves itself. It leaves the system, so it is given for a reason and recorded. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class PackEndpoint {
    private static final String ZIP = "application/zip";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final HistoryDoor door;
    private final Checkpoints checkpoints;
    private final CaseVersions versions;
    private final Stamps stamps;
    private final Packing packing;
    private final LookDoor looking;

    PackEndpoint(
            HistoryDoor door,
            Checkpoints checkpoints,
            CaseVersions versions,
            Stamps stamps,
            Packing packing,
            LookDoor looking) {
        this.door = door;
        this.checkpoints = checkpoints;
        this.versions = versions;
        this.stamps = stamps;
        this.packing = packing;
        this.looking = looking;
    }

    /** @param identities open what opens for a reason: who reported, say */
    @GetMapping(path = "/api/v1/cases/{caseId}/pack", produces = ZIP)
    @ApiResponse(
            responseCode = "200",
            description = "the pack",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")),
            headers = {
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "a name for the file"),
                @Header(name = Seen.POSITION, description = "last place of the ledger that was seen"),
                @Header(name = Seen.BEHIND, description = "true where that is before what since asked for")
            })
    void pack(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "false") boolean identities,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn,
            HttpServletResponse response)
            throws IOException {
        if (grounds.glass() == null) grounds.given();
        HistoryDoor.Entered entered = door.enter(caseId, since, Readers.of(signedIn));
        PackedCase asked = packed(entered);
        packing.demandProven(asked, checkpoints.proven());
        PackedCase packed = recorded(asked, entered, grounds, identities);
        response.setContentType(ZIP);
        entered.seen().tell(response);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(packed.caseId() + ".zip")
                        .build()
                        .toString());
        packing.write(packed, checkpoints.proven(), checkpoints.key(), response.getOutputStream());
    }

    /** Nothing is opened that the look does not say. */
    private PackedCase recorded(PackedCase packed, HistoryDoor.Entered entered, Grounds grounds, boolean identities) {
        Sights sights = looking.pack(
                entered.sight().reader(),
                entered.sight().relation(),
                grounds,
                entered.caseId(),
                packed.tree().size(),
                identities);
        return packed.opening(sights.reasoned());
    }

    /** @throws Away where the case's last event is not in the ledger yet */
    private PackedCase packed(HistoryDoor.Entered entered) {
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
                new Redaction(entered.sight(), false),
                checkpoint,
                stamps.of(size),
                Instant.now());
    }
}
