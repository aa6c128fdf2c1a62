package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body's role in a product field for a period; the field "*" is every field.
 *
 * @param onBehalfOf the ministry in whose name the body acts
 * @param local templates of the provincial and communal bodies that hold the same role in their own area
 */
public record Mandate(
        String productField,
        MandateRole role,
        String agency,
        @Nullable String onBehalfOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> local,
        String basis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {
    /** The product field that stands for all of them. */
    public static final String EVERY_FIELD = "*";

    /** Whether this mandate reaches the given product field. */
    public boolean covers(String field) {
        return productField.equals(EVERY_FIELD) || productField.equals(field);
    }
}
