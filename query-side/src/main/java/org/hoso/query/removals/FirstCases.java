package org.hoso.query.removals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where content that was reported anew was removed first: under the same address, or shown by the very same evidence. */
@Component
final class FirstCases {
    /** @param mark by which it is known again */
    record First(String mark, CaseId caseId, UUID itemId, long position) {}

    /** Content that came back very often is known by its first times; no more are asked for. */
    private static final int MOST = 2_000;

    private static final String MARKED = "select mark, case_id, item_id, removed_position from %s where mark = any(?)"
            + " order by removed_position, mark limit " + MOST;

    private final JdbcClient jdbc;

    FirstCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By item; those that were removed nowhere before they were reported are left out. */
    Map<UUID, First> of(int generation, LedgerCase known) {
        Set<String> marks =
                known.items().stream().flatMap(item -> item.marks().stream()).collect(Collectors.toSet());
        if (marks.isEmpty()) return Map.of();
        List<First> marked = jdbc.sql(MARKED.formatted(LedgerRows.MARKS.in(generation)))
                .param(marks.toArray(String[]::new))
                .query((row, n) -> new First(
                        row.getString(1),
                        new CaseId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class),
                        row.getLong(4)))
                .list();
        Map<UUID, First> firsts = new HashMap<>();
        for (LedgerItem item : known.items())
            marked.stream()
                    .filter(first -> item.marks().contains(first.mark()))
                    .filter(first -> first.position() < item.position())
                    .findFirst()
                    .ifPresent(first -> firsts.put(item.itemId(), first));
        return firsts;
    }
}
