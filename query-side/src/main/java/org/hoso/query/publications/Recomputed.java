package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.query.publications.ShownPublication.PublishedCause;
import org.jspecify.annotations.Nullable;

/**
 * A publication's numbers made again.
 *
 * @param position    of the ledger at which they were published
 * @param identical   whether the same place gives the same numbers; anything else is a defect or an altered ledger
 * @param differences rows that do not
 * @param now         the same period as known further on
 */
record Recomputed(UUID publicationId, long position, boolean identical, List<Difference> differences, Now now) {
    /**
     * @param position  up to which place it is known
     * @param identical whether it still reads as published
     * @param causes    why the figures over all read otherwise
     */
    record Now(long position, boolean identical, List<Difference> differences, List<PublishedCause> causes) {}

    /** A row of the two. @param published and {@code recomputed} absent where there is none on that side */
    record Difference(
            Cut cut,
            String part,
            @Nullable FigureRow published,
            @Nullable FigureRow recomputed) {}

    static List<Difference> between(FigureTable published, FigureTable recomputed) {
        Map<String, FigureRow> before = byPart(published);
        Map<String, FigureRow> after = byPart(recomputed);
        Map<String, FigureRow> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.forEach((key, row) -> {
            FigureRow one = before.get(key);
            FigureRow other = after.get(key);
            if (!Objects.equals(one, other)) differences.add(new Difference(row.cut(), row.part(), one, other));
        });
        return differences;
    }

    private static Map<String, FigureRow> byPart(FigureTable table) {
        Map<String, FigureRow> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.cut() + "/" + row.part(), row));
        return rows;
    }
}
