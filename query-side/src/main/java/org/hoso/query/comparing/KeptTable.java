package org.hoso.query.comparing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.GenerationTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of a view in one generation, in one database.
 *
 * @param db    within a transaction, in which its rows are read in portions
 * @param cases whose rows alone are looked at; all rows where it is absent
 */
public record KeptTable(
        JdbcClient db, int generation, @Nullable Collection<CaseId> cases) {
    private static final int PORTION = 1_000;

    /**
     * One row.
     *
     * @param key  as a JSON object
     * @param text all that is compared, as a JSON array
     */
    record Row(String key, String text) {}

    /** In the order of their keys; to be closed. */
    Stream<Row> rows(TableForm form) {
        String all = form.selected() + " from " + GenerationTables.name(form.shape(), generation);
        JdbcClient.StatementSpec asked = cases == null
                ? db.sql(all + form.order())
                : db.sql(all + TableForm.ofCases() + form.order()).param(ids(cases));
        return asked.withFetchSize(PORTION).query((row, n) -> new Row(row.getString(1), row.getString(2))).stream();
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return CaseTables.ids(Set.copyOf(cases));
    }
}
