package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was given out.
 *
 * @param from       first day of its period, in Viet Nam
 * @param until      last day
 * @param agency     that took it
 * @param position   the last place of the ledger that it shows
 * @param knownAt    up to which place corrections had put it right
 * @param rows       decisions in it
 * @param sha256     of its bytes, in hex
 * @param restated   whether any correction since then makes it come out otherwise
 * @param restatedBy those corrections, by their place in the ledger; of cases that the reader may know of
 * @param withheld   how many more there are, in cases that are not for the reader
 * @param next       the {@code after} that tells further corrections; absent where all were looked at
 * @param again      where whoever took it takes it as it comes out now
 */
public record ShownFile(
        long id,
        String what,
        LocalDate from,
        LocalDate until,
        String mediaType,
        Instant takenAt,
        String officer,
        String agency,
        long position,
        long knownAt,
        long rows,
        String sha256,
        boolean restated,
        List<ShownCause> restatedBy,
        int withheld,
        @Nullable Long next,
        String again) {
    static ShownFile of(TakenFile file, ShowingCauses.ToldCauses causes) {
        return new ShownFile(
                file.id(),
                file.what(),
                file.period().from(),
                file.period().until(),
                file.format().mediaType(),
                file.at(),
                file.by().officer(),
                file.by().agency(),
                file.cut().position(),
                file.cut().known(),
                file.rows(),
                file.sha256(),
                causes.any(),
                causes.causes(),
                causes.withheld(),
                causes.next(),
                "/api/v1/exports/" + file.id() + "/restated");
    }
}
