package org.hoso.command.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingProposed;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, or what would.
 *
 * @param dryRun    whether nothing was stored
 * @param repeated  whether the file was taken before and this is the answer it got then
 * @param sha256    of the bytes as they were sent, hex
 * @param rows      how many it has, the header and empty ones apart
 * @param proposals the first ones
 */
record ProposedFile(boolean dryRun, boolean repeated, String sha256, int rows, List<ProposedRow> proposals) {
    /** The most proposals that are told. */
    static final int TOLD = 200;

    /**
     * @param row       its number in the file; the header is row 1
     * @param listingId absent in a dry run
     * @param url       in its canonical form
     * @param until     last day; absent where only a removal ends it
     */
    record ProposedRow(
            int row,
            @Nullable UUID listingId,
            ListedKind kind,
            String url,
            String platform,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate reviewOn) {
        static ProposedRow of(int row, ListingProposed proposed, boolean dryRun) {
            return new ProposedRow(
                    row,
                    dryRun ? null : proposed.listingId(),
                    proposed.listed().kind(),
                    proposed.listed().url(),
                    proposed.listed().platform(),
                    proposed.from(),
                    proposed.until(),
                    proposed.reviewOn());
        }
    }

    ProposedFile again() {
        return new ProposedFile(dryRun, true, sha256, rows, proposals);
    }
}
