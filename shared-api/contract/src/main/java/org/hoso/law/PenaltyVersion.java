package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What a decree provides for a violation committed in its time. Amounts are whole VND for the baseline party.
 *
 * @param article may be empty where the article was not found
 * @param fineMinVnd null means "not known", never zero; known together with the maximum
 * @param factorIndividual what an individual pays of an organisation's fine, where the baseline is the organisation
 * @param fineConfidence of the amounts alone: unverified whenever they are not known
 */
@Withers
public record PenaltyVersion(
        String decree,
        String article,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long fineMinVnd,
        @Nullable Long fineMaxVnd,
        Baseline baseline,
        @Nullable Double factorIndividual,
        List<String> remedies,
        Confidence confidence,
        Confidence fineConfidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated, PenaltyVersionBuilder.With {
    @Override
    public LocalDate validFrom() {
        return from;
    }

    @Override
    public @Nullable LocalDate validTo() {
        return to;
    }
}
