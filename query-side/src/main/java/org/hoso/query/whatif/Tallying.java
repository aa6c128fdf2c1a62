package org.hoso.query.whatif;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoso.query.whatif.WhatIf.Total;
import org.hoso.query.whatif.WhatIf.Totals;

/** Counts clocks by how they came out and how they would have, for everything, each platform and each agency. */
final class Tallying {
    private static final String ALL = "all";

    /** How many came out so, and would have come out so. */
    private static final class Counts {
        private final Map<Verdict, Map<Verdict, Long>> cells = new EnumMap<>(Verdict.class);

        void count(Verdict was, Verdict then) {
            cells.computeIfAbsent(was, key -> new EnumMap<>(Verdict.class)).merge(then, 1L, Long::sum);
        }

        long of(Verdict was, Verdict then) {
            return cells.getOrDefault(was, Map.of()).getOrDefault(then, 0L);
        }

        Total total(String code) {
            long clocks = 0;
            long late = 0;
            long lateThen = 0;
            for (Verdict was : Verdict.values())
                for (Verdict then : Verdict.values()) {
                    clocks += of(was, then);
                    if (was == Verdict.LATE) late += of(was, then);
                    if (then == Verdict.LATE) lateThen += of(was, then);
                }
            return new Total(
                    code,
                    clocks,
                    late,
                    lateThen,
                    of(Verdict.MET, Verdict.LATE),
                    of(Verdict.LATE, Verdict.MET),
                    of(Verdict.OPEN, Verdict.LATE),
                    of(Verdict.LATE, Verdict.OPEN));
        }
    }

    private final Counts all = new Counts();
    private final Map<String, Counts> platforms = new TreeMap<>();
    private final Map<String, Counts> agencies = new TreeMap<>();

    void count(Span span, Verdict was, Verdict then) {
        all.count(was, then);
        if (span.platform() != null)
            platforms.computeIfAbsent(span.platform(), key -> new Counts()).count(was, then);
        agencies.computeIfAbsent(span.agency(), key -> new Counts()).count(was, then);
    }

    Totals totals() {
        return new Totals(all.total(ALL), totals(platforms), totals(agencies));
    }

    private static List<Total> totals(Map<String, Counts> by) {
        return by.entrySet().stream()
                .map(entry -> entry.getValue().total(entry.getKey()))
                .toList();
    }
}
