package org.hoso.query.lists;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.hoso.runtime.lists.ListFile;
import org.hoso.runtime.problems.FewAtOnce;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** A file a list and day, for everybody: never another one once it was made, with row count, checksum and signature. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class DayFilesEndpoint {
    static final String ROWS = "Hoso-Rows";
    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final DayFiles files;
    private final FewAtOnce few = new FewAtOnce(2);

    DayFilesEndpoint(DayFiles files) {
        this.files = files;
    }

    @Operation(
            summary = "file of a list for a day",
            description =
                    "Danh sách của một ngày (the list of a day) as it was known when that day began in Viet Nam, as CSV. No sign-in."
                            + " Its signature is at `signature`, the key at /api/v1/proofs/key.")
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            headers = {
                @Header(name = ROWS, description = "entries in the file", schema = @Schema(type = "integer")),
                @Header(name = "Repr-Digest", description = "SHA-256 of the file", schema = @Schema(type = "string"))
            },
            content = @Content(mediaType = ListEndpoint.CSV, schema = @Schema(type = "string")))
    @GetMapping(value = ListEndpoint.LIST + "/files/{date}", produces = ListEndpoint.CSV)
    void file(
            @PathVariable String list,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            HttpServletRequest request,
            HttpServletResponse response) {
        few.run(() -> {
            ListFile file = files.of(ListEndpoint.code(list), date).file();
            response.setHeader(HttpHeaders.CACHE_CONTROL, LASTING.getHeaderValue());
            String tag = "\"" + file.sha256() + "\"";
            long dawn = DayFiles.dawn(date).toEpochMilli();
            if (!new ServletWebRequest(request, response).checkNotModified(tag, dawn)) send(file, request, response);
        });
    }

    @Operation(
            summary = "signature of that file",
            description =
                    "A signed note (C2SP): list, day, place of the ledger, rows, bytes and SHA-256 of the file, one a line.")
    @SecurityRequirements
    @GetMapping(value = ListEndpoint.LIST + "/files/{date}/signature", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> signature(
            @PathVariable String list, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        return ResponseEntity.ok()
                .cacheControl(LASTING)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(files.of(ListEndpoint.code(list), date).note());
    }

    private void send(ListFile file, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(ListEndpoint.CSV + ";charset=UTF-8");
        response.setContentLengthLong(file.bytes());
        response.setHeader(ROWS, Long.toString(file.rows()));
        byte[] digest = HexFormat.of().parseHex(file.sha256().value());
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-list-%s.csv\"".formatted(file.list().stored(), file.day()));
        if (request.getMethod().equals("HEAD")) return;
        try {
            files.send(file, response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
