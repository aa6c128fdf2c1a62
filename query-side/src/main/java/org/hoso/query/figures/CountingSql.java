package org.hoso.query.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions that every question about figures shares, with their parameters. */
final class CountingSql {
    /** Of the intervals, those that hold at a place of the ledger. */
    static final String HOLDS =
            "i.since_position <= :position and (i.until_position is null or i.until_position > :position)";

    private CountingSql() {}

    /** Whether an interval counts in a slice. What is not asked for is no condition: a million rows are counted faster without it. */
    static String slice(Slice slice) {
        return slice("", slice);
    }

    /** The same of how the notice counted before. */
    static String sliceBefore(Slice slice) {
        return slice("before_", slice);
    }

    static String agency(Slice slice) {
        return slice.agency() == null ? "true" : "i.agency = :agency";
    }

    private static String slice(String prefix, Slice slice) {
        List<String> all = new ArrayList<>();
        if (slice.platform() != null) all.add("i." + prefix + "platform = :platform");
        if (slice.field() != null) all.add(":field = any(i." + prefix + "fields)");
        if (slice.from() != null) all.add("i." + prefix + "sent >= :from");
        if (slice.until() != null) all.add("i." + prefix + "sent < :until");
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    static Map<String, @Nullable Object> parameters(Figure figure, Slice slice) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("numerator", codes(figure.stands(FigurePart.NUMERATOR)));
        all.put("measured", codes(figure.stands(FigurePart.NUMERATOR, FigurePart.DENOMINATOR)));
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
