package org.hoso.query.exports;

import java.time.Instant;
import org.hoso.query.rights.Reader;

/**
 * A file that was given out.
 *
 * @param id     of its line in the log
 * @param at     when it was taken
 * @param by     who took it, with the rights of then
 * @param cut    which past it shows
 * @param rows   decisions in it
 * @param sha256 of its bytes, in hex
 */
public record TakenFile(
        long id,
        Instant at,
        Reader by,
        String what,
        ExportPeriod period,
        Format format,
        ExportCut cut,
        long rows,
        String sha256) {
    public String mediaType() {
        return format.mediaType();
    }

    /** What makes it again, with the texts of today. */
    ExportQuery asked() {
        return new ExportQuery(by, period, format);
    }
}
