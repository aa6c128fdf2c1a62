package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
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
    /** @param version of the correction in its case, from 0 @param ripple where all that it touches stands */
    public record ShownCause(
            CaseId caseId, @Nullable CaseNumber caseNumber, long version, long position, String ripple) {
        static ShownCause of(Cause cause, @Nullable CaseNumber number) {
            return new ShownCause(
                    cause.caseId(),
                    number,
                    cause.version(),
                    cause.position(),
                    "/api/v1/cases/" + cause.caseId() + "/corrections/" + cause.version() + "/ripple");
        }
    }
}
