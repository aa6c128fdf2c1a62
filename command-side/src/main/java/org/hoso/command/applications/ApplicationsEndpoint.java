package org.hoso.command.applications;

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
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.command.intake.RequestFlags;
import org.hoso.runtime.problems.FewAtOnce;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a file of applications for the white list comes in. */
@RestController
class ApplicationsEndpoint {
    private static final String CSV = "text/csv";
    private static final int AT_ONCE = 2;

    private final ApplicationsDesk desk;
    private final FewAtOnce few = new FewAtOnce(AT_ONCE);

    ApplicationsEndpoint(ApplicationsDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "applications for the white list as a file",
            description =
                    "Đề nghị đưa vào danh sách trắng theo tệp. Columns: kind, url, natural_person (true or false), application_number,"
                            + " application_date, from, until, review_on, note; until and note may be left out. UTF-8, at most 10,000 rows and"
                            + " 8 MB. All rows are proposed or none: what is wrong is told by `/rows/{number}/{column}`, where the header is"
                            + " row 1. The same file sent again gets the same answer. Who may: lists.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
    @ApiResponse(responseCode = "200", description = "proposed, or what would be")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @PostMapping(
            path = ProblemsAutoConfiguration.FILE_PATH,
            consumes = CSV,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProposedFile> proposeListings(
            @Parameter(hidden = true) SignedIn who, @Parameter(hidden = true) HttpServletRequest request) {
        desk.admit(who);
        boolean dryRun = RequestFlags.dryRun(request);
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        AtomicReference<ProposedFile> answer = new AtomicReference<>();
        few.run(() -> answer.set(desk.take(body(request), who, dryRun, language)));
        return ResponseEntity.ok(answer.get());
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
