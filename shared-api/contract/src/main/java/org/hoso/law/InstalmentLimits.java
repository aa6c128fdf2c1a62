package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of what a plan to pay a fine in parts must keep (LHAV Art 79).
 *
 * @param mostParts           most payments
 * @param firstPercent        the first of them is at least so many hundredths of what is owed
 * @param fromIndividualVnd   the least fine of an individual that may be paid in parts
 * @param fromOrganisationVnd the least fine of an organisation that may be
 */
public record InstalmentLimits(
        int mostParts,
        int firstPercent,
        long fromIndividualVnd,
        long fromOrganisationVnd,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Basis legalBasis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {}
