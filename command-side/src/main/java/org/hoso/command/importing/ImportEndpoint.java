package org.hoso.command.importing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import org.hoso.runtime.problems.FewAtOnce;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.TooSlow;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports one a line and answers one outcome a line, in order; a bad line never stops the rest. */
@RestController
class ImportEndpoint {
    static final String LINES = "application/x-ndjson";

    /** Each keeps a thread for as long as it is sent. */
    private static final int AT_ONCE = 8;

    private final ImportDesk desk;
    private final FewAtOnce few = new FewAtOnce(AT_ONCE);

    ImportEndpoint(ImportDesk desk) {
        this.desk = desk;
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            description =
                                    "one report a line, each as the body of report-content with a reference of its own",
                            required = true,
                            content = @Content(mediaType = LINES, schema = @Schema(types = "string"))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "one outcome a line, in order: the case, or what is wrong with the line",
                            content = @Content(mediaType = LINES, schema = @Schema(types = "string"))))
    @PostMapping(path = "/api/v1/cases/import", consumes = LINES, produces = LINES)
    void importReports(SignedIn who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.admit(who);
        response.setContentType(LINES);
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        OutputStream out = response.getOutputStream();
        few.run(() -> imported(request, who, language, out));
        out.flush();
    }

    private void imported(HttpServletRequest request, SignedIn who, Language language, OutputStream out) {
        try {
            desk.run(request.getInputStream(), who, language, out);
        } catch (SocketTimeoutException silent) {
            throw new TooSlow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
