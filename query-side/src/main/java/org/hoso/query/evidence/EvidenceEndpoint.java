package org.hoso.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.files.FileProperties;
import org.hoso.runtime.files.SealedFile;
import org.hoso.runtime.problems.FewAtOnce;
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
@ConditionalOnProperty(FileProperties.FOLDER)
class EvidenceEndpoint {
    /** Longest file that a picture is made of. */
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    /** Each holds a file and a picture in memory. */
    private static final int AT_ONCE = 2;

    private static final String SIGN_TYPE = "image/svg+xml";
    /** A sheet with a folded corner, for what is not shown. */
    private static final String SIGN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 64\" width=\"96\" height=\"128\"><path"
                    + " d=\"M4 2h28l12 12v48H4z\" fill=\"#fff\" stroke=\"#666\" stroke-width=\"2\"/><path d=\"M32 2v12h12\""
                    + " fill=\"none\" stroke=\"#666\" stroke-width=\"2\"/></svg>";

    private static final HttpHeaders HOSTILE = new HttpHeaders();

    static {
        HOSTILE.set("X-Content-Type-Options", "nosniff");
        HOSTILE.set("Content-Security-Policy", "sandbox; default-src 'none'");
        HOSTILE.setCacheControl(CacheControl.noStore());
    }

    private final FewAtOnce few = new FewAtOnce(AT_ONCE);
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
                .headers(HOSTILE)
                .body(new KeptContent(evidenceId, found.file()));
    }

    @Operation(
            summary = "a picture of a piece of evidence",
            description =
                    "Xem trước. A small picture made anew of the one handed in, with nothing of its bytes; for whoever may have the bytes. A"
                            + " plain sign where it is no picture, or one of too many pixels. Foreign cases need Hoso-Reason.")
    @ApiResponse(
            responseCode = "200",
            description = "the picture",
            content = {
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SIGN_TYPE, schema = @Schema(type = "string"))
            })
    @GetMapping("/api/v1/cases/{caseId}/evidence/{evidenceId}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable String caseId,
            @PathVariable UUID evidenceId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            @Parameter(hidden = true) SignedIn signedIn)
            throws IOException {
        KeptEvidence.Found found = kept.find(caseId, evidenceId, since, Readers.of(signedIn), grounds);
        AtomicReference<Optional<byte[]>> made = new AtomicReference<>(Optional.empty());
        try (SealedFile file = found.file()) {
            if (file.size() <= MOST_BYTES) few.run(() -> made.set(picture(file)));
        }
        Optional<byte[]> picture = made.get();
        return ResponseEntity.ok()
                .headers(found.seen().headers())
                .contentType(picture.isPresent() ? MediaType.IMAGE_PNG : MediaType.valueOf(SIGN_TYPE))
                .headers(HOSTILE)
                .body(picture.orElseGet(() -> SIGN.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> picture(SealedFile file) {
        try (InputStream content = file.content(0, file.size())) {
            return PreviewPicture.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
