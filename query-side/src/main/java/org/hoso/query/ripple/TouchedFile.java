package org.hoso.query.ripple;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.query.exports.MeasuredExport;
import org.hoso.query.exports.TakenFile;
import org.jspecify.annotations.Nullable;

/**
 * A file given out before the correction that comes out otherwise with it.
 *
 * @param position       the last place of the ledger that it shows
 * @param officer        who took it; with the checksums for that officer and for auditors only
 * @param sha256         of the file as it was given out, in hex
 * @param restatedRows   decisions in it as this correction puts it right, by the rights of whoever took it
 * @param restatedSha256 of that file; absent for one too long to be made for this answer
 */
record TouchedFile(
        long id,
        String what,
        LocalDate from,
        LocalDate until,
        String mediaType,
        Instant takenAt,
        String agency,
        long position,
        long rows,
        @Nullable String officer,
        @Nullable String sha256,
        @Nullable Long restatedRows,
        @Nullable String restatedSha256) {
    /** @param known whether the reader may know what is in it */
    static TouchedFile of(TakenFile file, boolean known, @Nullable MeasuredExport restated) {
        return new TouchedFile(
                file.id(),
                file.what(),
                file.period().from(),
                file.period().until(),
                file.mediaType(),
                file.at(),
                file.by().agency(),
                file.cut().position(),
                file.rows(),
                known ? file.by().officer() : null,
                known ? file.sha256() : null,
                restated == null ? null : restated.rows(),
                restated == null ? null : restated.hex());
    }
}
