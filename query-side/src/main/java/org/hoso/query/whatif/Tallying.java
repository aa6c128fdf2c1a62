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
        private final Map<ClockVerdict, Map<ClockVerdict, Long>> cells = new EnumMap<>(ClockVerdict.class);

        void count(ClockVerdict was, ClockVerdict then) {
            cells.computeIfAbsent(was, key -> new EnumMap<>(ClockVerdict.class)).merge(then, 1L, Long::sum);
        }

        long of(ClockVerdict was, ClockVerdict then) {
            return cells.getOrDefault(was, Map.of()).getOrDefault(then, 0L);
        }

        Total total(String code) {
            long clocks = 0;
            long late = 0;
            long lateThen = 0;
            for (ClockVerdict was : ClockVerdict.values())
                for (ClockVerdict then : ClockVerdict.values()) {
                    clocks += of(was, then);
                    if (was == ClockVerdict.LATE) late += of(was, then);
                    if (then == ClockVerdict.LATE) lateThen += of(was, then);
                }
            return new Total(
                    code,
                    clocks,
                    late,
                    lateThen,
                    of(ClockVerdict.MET, ClockVerdict.LATE),
                    of(ClockVerdict.LATE, ClockVerdict.MET),
                    of(ClockVerdict.OPEN, ClockVerdict.LATE),
                    of(ClockVerdict.LATE, ClockVerdict.OPEN));
        }
    }

    private final Counts all = new Counts();
    private final Map<String, Counts> platforms = new TreeMap<>();
    private final Map<String, Counts> agencies = new TreeMap<>();

    void count(ClockSpan span, ClockVerdict was, ClockVerdict then) {
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
