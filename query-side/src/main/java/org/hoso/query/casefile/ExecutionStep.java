package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sanction;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a decision after it was made.
 *
 * @param document  proof, receipt or order
 * @param amountVnd paid, or the fine as it stands from now on, in VND
 * @param method    how it was served
 * @param remedy    code of the remedy done
 * @param until     last day of a deferral or stay
 */
@Withers
public record ExecutionStep(
        What what,
        Instant at,
        @Nullable DocumentRef document,
        @Nullable Long amountVnd,
        Sanction.@Nullable ServiceMethod method,
        @Nullable String remedy,
        @Nullable LocalDate until,
        List<Sanction.Instalment> instalments,
        @Nullable Personal reason)
        implements ExecutionStepBuilder.With {
    /** What it was. */
    public enum What {
        SERVED,
        PAID,
        REMEDY_DONE,
        DEFERRED,
        INSTALMENTS_ALLOWED,
        REDUCED,
        ENFORCED,
        EXECUTED,
        SUSPENDED,
        RESUMED,
        /** By an appeal or a judgment, in part. */
        AMENDED,
        ANNULLED,
        /** A later ruling set the annulment aside; without an amount the fine is what it was before. */
        REINSTATED;

        boolean setsTheFine() {
            return this == REDUCED || this == AMENDED || this == ANNULLED || this == REINSTATED;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ExecutionStep of(What what, Instant at, @Nullable DocumentRef document) {
        return new ExecutionStep(what, at, document, null, null, null, null, List.of(), null);
    }
}
