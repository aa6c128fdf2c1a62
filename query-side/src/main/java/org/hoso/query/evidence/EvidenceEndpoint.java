package org.hoso.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.UUID;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out evidence as it was handed in. It is hostile until shown otherwise: no browser shows it, none runs it. */
@RestController
@ConditionalOnProperty(EvidenceConfiguration.FOLDER)
class EvidenceEndpoint {
    private final KeptEvidence kept;

    EvidenceEndpoint(KeptEvidence kept) {
        this.kept = kept;
    }

    @Operation(
            summary = "the bytes of a piece of evidence",
            description =
                    "Tải chứng cứ gốc. Whoever sees the piece on the case file; as a download only, whole or by Range. Foreign cases need"
                            + " Hoso-Reason, and the look is recorded. 404 too where nothing but the digest is kept.")
    @ApiResponse(
            responseCode = "200",
            description = "the bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/cases/{caseId}/evidence/{evidenceId}/content")
    ResponseEntity<Resource> content(
            @PathVariable String caseId,
            @PathVariable UUID evidenceId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            @Parameter(hidden = true) SignedIn signedIn)
            throws IOException {
        KeptEvidence.Found found = kept.find(caseId, evidenceId, since, Readers.of(signedIn), grounds);
        return ResponseEntity.ok()
                .headers(found.seen().headers())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(evidenceId.toString())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new KeptContent(evidenceId, found.file()));
    }
}
