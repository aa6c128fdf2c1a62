package org.hoso.publications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.FigureTable.PartOf;

/**
 * What all the publications of one period tell together, restated ones among them: whatever one of them shows is known.
 *
 * @param figures  of the last that tells any number; none where nothing is told
 * @param shown    counts by part, as last shown
 * @param withheld parts that some of them name and none shows
 */
record PublishedTotal(List<FigureVersion> figures, Map<PartOf, List<FigureCount>> shown, Set<PartOf> withheld) {
    private static final PublishedTotal NOTHING = new PublishedTotal(List.of(), Map.of(), Set.of());

    /** @param tables of one period, in the order they were published; one that tells nothing adds nothing */
    static PublishedTotal by(List<FigureTable> tables) {
        PublishedTotal told = NOTHING;
        for (FigureTable table : tables) if (table.tells()) told = told.and(table.figures(), table.rows());
        return told;
    }

    PublishedTotal and(List<FigureVersion> version, List<FigureRow> rows) {
        Map<PartOf, List<FigureCount>> known = new HashMap<>(shown);
        Set<PartOf> hidden = new HashSet<>(withheld);
        for (FigureRow row : rows) {
            if (row.suppressed()) hidden.add(row.key());
            else known.put(row.key(), row.counts());
        }
        hidden.removeAll(known.keySet());
        return new PublishedTotal(version, known, hidden);
    }

    boolean anything() {
        return !shown.isEmpty();
    }

    /** What is not named has none. */
    FigureCount count(PartOf part, int figure) {
        List<FigureCount> counts = shown.get(part);
        return counts == null ? FigureCount.NONE : counts.get(figure);
    }
}
