package org.hoso.query.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions that every question about figures shares, with their parameters. */
final class CountingSql {
    /** Of the intervals, those that hold at a place of the ledger. */
    static final String HOLDS =
            "i.since_position <= :position and (i.until_position is null or i.until_position > :position)";

    static final String SLICE = slice("");
    /** The same of how the notice counted before. */
    static final String SLICE_BEFORE = slice("before_");

    static final String AGENCY = "(:agency::text is null or i.agency = :agency)";

    private CountingSql() {}

    private static String slice(String prefix) {
        return """
            (:platform::text is null or i.%1$splatform = :platform) and (:field::text is null or :field = any(i.%1$sfields))
            and (:from::timestamptz is null or i.%1$ssent >= :from) and (:until::timestamptz is null or i.%1$ssent < :until)""".formatted(prefix);
    }

    static Map<String, @Nullable Object> parameters(Figure figure, Slice slice) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("numerator", codes(figure.stands(Part.NUMERATOR)));
        all.put("measured", codes(figure.stands(Part.NUMERATOR, Part.DENOMINATOR)));
        all.put("platform", slice.platform());
        all.put("agency", slice.agency());
        all.put("field", slice.field());
        all.put("from", timestamp(slice.from()));
        all.put("until", timestamp(slice.until()));
        return all;
    }

    private static String[] codes(Set<Stand> stands) {
        return stands.stream().map(Stand::code).sorted().toArray(String[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
