package org.hoso.query.coordination;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.Conditions;

/** What is asked of the board, as PostgreSQL is asked it. */
final class BoardConditions {
    private BoardConditions() {}

    /** Which cases exist for the reader. */
    static Conditions reached(Reach reach) {
        Conditions all = new Conditions();
        if (!reach.all()) all.and("access && ?::text[]", array(reach.anyOf()));
        return all;
    }

    /** Of them, those that are asked for. */
    static Conditions of(BoardStoreQuery asked) {
        Conditions all = reached(asked.reach());
        BoardQuery sought = asked.sought();
        lists(all, sought, asked.own());
        if (sought.overdue() != null)
            all.and(sought.overdue() ? "due_ms < ?" : "due_ms >= ?", asked.now().toEpochMilli());
        if (sought.productField() != null) all.and("product_field = ?", sought.productField());
        if (sought.status() != null) all.and("status = ?", sought.status().code());
        if (sought.from() != null) all.and("opened_ms >= ?", BoardStoreQuery.start(sought.from()));
        if (sought.to() != null)
            all.and("opened_ms < ?", BoardStoreQuery.start(sought.to().plusDays(1)));
        if (asked.colliding() != null) colliding(all, Boolean.TRUE.equals(sought.collision()), asked.colliding());
        Cursor after = sought.after();
        if (after != null)
            all.andAll(
                    "(due_ms, case_id) > (?, ?)",
                    List.of(after.due(), after.caseId().value()));
        return all;
    }

    private static void lists(Conditions all, BoardQuery sought, Set<String> own) {
        if (sought.words() != null) all.and("words @> ?::text[]", array(sought.words()));
        if (sought.agency() != null) all.and("agencies @> ?::text[]", array(List.of(sought.agency())));
        if (sought.mine() != null) all.and(not(sought.mine()) + "waited_for && ?::text[]", array(own));
        if (sought.track() != null)
            all.and("open @> ?::text[]", array(List.of(sought.track().code())));
        // As an index has it.
        if (sought.open() != null) all.andAll(sought.open() ? "open <> '{}'" : "open = '{}'", List.of());
        if (sought.platform() != null) all.and("platforms @> ?::text[]", array(List.of(sought.platform())));
        if (sought.violationType() != null)
            all.and("violation_types @> ?::text[]", array(List.of(sought.violationType())));
    }

    private static void colliding(Conditions all, boolean wanted, Set<CaseId> cases) {
        UUID[] ids = cases.stream().map(CaseId::value).toArray(UUID[]::new);
        all.and(wanted ? "case_id = any(?)" : "case_id <> all(?)", ids);
    }

    private static String not(boolean wanted) {
        return wanted ? "" : "not ";
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
