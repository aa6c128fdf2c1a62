package org.hoso.command.uploads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.By;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Sha256;
import org.hoso.runtime.files.FileProperties;
import org.hoso.runtime.files.FilesAway;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.FewAtOnce;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.problems.TooSlow;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where files of evidence come in, as streams. */
@RestController
@ConditionalOnProperty(FileProperties.FOLDER)
class UploadEndpoint {
    /** Each keeps a thread for as long as it is sent. */
    private static final int AT_ONCE = 16;

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int DIGEST_BYTES = 32;
    /** As RFC 9530 writes it. */
    private static final Pattern SHA_256 = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");

    private final Uploads uploads;
    private final FewAtOnce few = new FewAtOnce(AT_ONCE);

    UploadEndpoint(Uploads uploads) {
        this.uploads = uploads;
    }

    @Operation(
            summary = "a file of evidence",
            description =
                    "Tải tệp chứng cứ lên. The body is the file itself, of any type; what it is is told by its bytes. Then add-evidence"
                            + " names it by sha256, with the mediaType and sizeBytes answered here; until a step of the same body does,"
                            + " it belongs to nothing, and after an hour it is gone. Sealed as it comes. Most bytes: hoso.limits.upload."
                            + " The same file may be sent again. Who may: whoever may add evidence.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @Parameter(
            name = "Content-Digest",
            in = ParameterIn.HEADER,
            description =
                    "what the sender knows the file to be, as sha-256=:base64: (RFC 9530); another file is refused",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "201", description = "the file came whole")
    @ApiResponse(responseCode = "507", ref = "#/components/responses/Problem507")
    @PostMapping(path = ProblemsAutoConfiguration.UPLOAD_PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Uploaded> upload(
            @Parameter(hidden = true) SignedIn who, @Parameter(hidden = true) HttpServletRequest request) {
        Acting.admit(who, Set.of(AddEvidence.class.getAnnotation(By.class).value()));
        Sha256 announced = announced(request.getHeader("Content-Digest"));
        AtomicReference<Uploaded> answer = new AtomicReference<>();
        few.run(() -> answer.set(taken(request, who, announced)));
        return ResponseEntity.status(HttpStatus.CREATED).body(answer.get());
    }

    private Uploaded taken(HttpServletRequest request, SignedIn who, @Nullable Sha256 announced) {
        try {
            return Uploaded.of(uploads.take(request.getInputStream(), who, announced));
        } catch (SocketTimeoutException silent) {
            throw new TooSlow();
        } catch (FilesAway away) {
            throw new Away(SOON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Sha256 announced(@Nullable String header) {
        if (header == null) return null;
        Matcher matcher = SHA_256.matcher(header.strip());
        if (!matcher.matches()) throw wrongForm();
        byte[] digest = Base64.getDecoder().decode(matcher.group(1));
        if (digest.length != DIGEST_BYTES) throw wrongForm();
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    private static BadShape wrongForm() {
        return new BadShape(Fault.at(Uploads.DIGEST, FaultCode.WRONG_FORM));
    }
}
