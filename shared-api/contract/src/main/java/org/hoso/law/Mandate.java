package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body's role in a product field for a period; the field "*" is every field. A row that names violation types, or kinds of
 * platform, adds a body that may for those, beside the body of the field (design/settled.md D9).
 *
 * @param violationTypes codes that the row is narrowed to; none where it reaches all
 * @param platformKinds kinds of platform whose content the row is narrowed to; none where it reaches all
 * @param onBehalfOf the ministry in whose name the body acts
 * @param local templates of the provincial and communal bodies that hold the same role in their own area
 */
public record Mandate(
        String productField,
        Set<String> violationTypes,
        Set<PlatformKind> platformKinds,
        MandateRole role,
        String agency,
        @Nullable String onBehalfOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> local,
        Basis basis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {
    /** The product field that stands for all of them. */
    public static final String EVERY_FIELD = "*";

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    /** Whether this mandate reaches the matter: one of its violation types is enough for a body that may for that type. */
    public boolean covers(Matter matter) {
        return (productField.equals(EVERY_FIELD) || productField.equals(matter.productField()))
                && (violationTypes.isEmpty() || matter.violationTypes().stream().anyMatch(violationTypes::contains))
                && (platformKinds.isEmpty() || (matter.place() != null && platformKinds.contains(matter.place())));
    }

    /** Since when its row counts; absent where that is older than the period modelled. */
    public @Nullable LocalDate since() {
        return validFrom.equals(OLDEST) ? null : validFrom;
    }

    /** Whether the row is for some violation types or kinds of platform alone. */
    public boolean narrowed() {
        return !violationTypes.isEmpty() || !platformKinds.isEmpty();
    }

    /** Where it stands among those that reach a matter: the row made for just that comes first, then the field's own. */
    int rank(Matter matter) {
        if (narrowed()) return violationTypes.containsAll(matter.violationTypes()) || violationTypes.isEmpty() ? 0 : 3;
        return productField.equals(EVERY_FIELD) ? 2 : 1;
    }
}
