package org.hoso.query.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.hoso.query.exports.ExportSource.Sources;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.rights.Reason;
import org.hoso.query.viewing.Seen;
import org.hoso.runtime.problems.FewAtOnce;
import org.springframework.stereotype.Component;

/** Sends a file once it is noted who takes it. */
@Component
final class Sending {
    static final String ROWS = "Hoso-Rows";
    /** Each holds a connection while it is made, and room on disk until it is sent. */
    private static final int AT_ONCE = 2;

    private final FewAtOnce few = new FewAtOnce(AT_ONCE);
    private final ExportSource pasts;
    private final SanctionExport export;
    private final ExportLog log;
    private final LookDoor looking;

    Sending(ExportSource pasts, SanctionExport export, ExportLog log, LookDoor looking) {
        this.looking = looking;
        this.pasts = pasts;
        this.export = export;
        this.log = log;
    }

    /**
     * @param cut which past the file shows
     * @param day whose rights count, in Viet Nam
     * @param why it is taken
     * @throws org.hoso.runtime.problems.TooManyRequests while two files are on their way
     */
    void send(
            ExportQuery asked,
            ExportCut cut,
            LocalDate day,
            Sources sources,
            Reason why,
            HttpServletResponse response) {
        few.run(() -> export.send(pasts.of(sources), pasts.terms(asked, day), cut, file -> {
            looking.export(asked.reader(), why, asked.exported(file, cut.position()));
            log.note(asked, cut, file);
            headers(asked, file, sources.seen(), response);
            return response.getOutputStream();
        }));
    }

    private static void headers(ExportQuery asked, MeasuredExport file, Seen seen, HttpServletResponse response) {
        seen.tell(response);
        response.setContentType(asked.format().mediaType() + ";charset=UTF-8");
        response.setContentLengthLong(file.bytes());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.fileName() + "\"");
        response.setHeader(ROWS, Long.toString(file.rows()));
        response.setHeader("Repr-Digest", file.digest());
    }
}
