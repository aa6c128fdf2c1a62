package org.hoso.command.importing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports one a line and answers one outcome a line, in order; a bad line never stops the rest. */
@RestController
class ImportEndpoint {
    static final String LINES = "application/x-ndjson";

    private final ImportDesk desk;

    ImportEndpoint(ImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/v1/cases/import", consumes = LINES, produces = LINES)
    void importReports(SignedIn who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.admit(who);
        response.setContentType(LINES);
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        OutputStream out = response.getOutputStream();
        desk.run(request.getInputStream(), who, language, out);
        out.flush();
    }
}
