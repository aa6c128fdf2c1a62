package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a window that makes an account or a subject a repeat one (ND 147/2024).
 *
 * @param violations how many acts, at least, reach the window
 * @param days length in calendar days: the day that is looked at and those before it
 * @param leadsTo code of the clock of the measure that it is the ground for
 */
public record RepeatWindow(
        String code,
        AppliesTo appliesTo,
        int violations,
        int days,
        String leadsTo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Basis legalBasis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {
    /** Whose acts are counted together. */
    public enum AppliesTo {
        /** One account on one platform. */
        @JsonProperty("account")
        ACCOUNT,
        /** One person or organisation, whatever the account. */
        @JsonProperty("subject")
        SUBJECT
    }

    /** Whether an act of that day counts for the window that ends on the other day. */
    public boolean covers(LocalDate act, LocalDate on) {
        return !act.isAfter(on) && act.isAfter(on.minusDays(days));
    }
}
