package org.hoso.query.publications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.publications.Cut;
import org.hoso.publications.Period;
import org.hoso.query.wording.BodyName;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Figures as published, or as proposed.
 *
 * @param state       {@code proposed}, {@code published} or {@code withdrawn}
 * @param publishedAt when it got its place in the ledger; absent, as that place is, for what is not published
 * @param published   that place
 * @param body        that proposed it
 * @param position    up to which place of the ledger its numbers are known
 * @param threshold   fewest cases that a rate is shown for
 * @param restates    the publication whose place it takes
 * @param causes      why the figures over all read otherwise than there
 * @param restatedBy  the publication that took its place
 * @param fileRows    rows of each of its files, the header apart
 * @param recomputed  where the same numbers are made again
 */
record ShownPublication(
        UUID publicationId,
        Period period,
        LocalDate from,
        LocalDate until,
        String state,
        @Nullable Instant publishedAt,
        @Nullable Long published,
        BodyName body,
        long position,
        int threshold,
        List<ShownFigure> figures,
        List<ShownRow> rows,
        @Nullable UUID restates,
        List<PublishedCause> causes,
        @Nullable UUID restatedBy,
        int fileRows,
        String recomputed) {
    /** What is counted over what. @param version of the query */
    record ShownFigure(
            String code, int version, Sentence name, Sentence definition, Sentence numerator, Sentence denominator) {}

    /** @param suppressed small, or withheld so that a small one is not given away; it then has no counts */
    record ShownRow(Cut cut, String part, Sentence name, boolean suppressed, List<ShownCount> counts) {}

    /** @param measured false where nothing is below: that is not zero @param percent absent where nothing was measured */
    record ShownCount(
            String figure,
            long numerator,
            long denominator,
            boolean measured,
            @Nullable BigDecimal percent) {}

    /** @param changes absent where that is a number too small to tell */
    record PublishedCause(
            String figure,
            String cause,
            Sentence said,
            @Nullable Long changes) {}
}
