package org.hoso.query.comparing;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.comparing.KeptTable.Row;
import org.hoso.query.comparing.WrongRow.Kind;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.GenerationTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two generations of one table in one database: how many rows are not the same, of which the database hands out no others. */
public final class DifferingRows {
    private static final int PORTION = 100;

    private final JdbcClient db;
    private final Collection<CaseId> without;
    private long rows;
    private @Nullable WrongRow first;

    /** One of them; a generation that has no such row has no text. */
    private record Pair(
            String key, @Nullable String kept, @Nullable String made) {
        boolean isSame() {
            return kept != null
                    && made != null
                    && TableComparison.isSameInAnotherOrder(new Row(key, kept), new Row(key, made));
        }

        WrongRow wrong(TableForm form, int generation) {
            if (kept == null) return new WrongRow(form.shape(), generation, Kind.MISSING, key, null);
            if (made == null) return new WrongRow(form.shape(), generation, Kind.EXTRA, key, null);
            return new WrongRow(form.shape(), generation, Kind.ALTERED, key, TableComparison.column(form, kept, made));
        }
    }

    /**
     * @param db      within a transaction, in which rows are read in portions
     * @param without cases whose rows are not looked at
     */
    public DifferingRows(JdbcClient db, Collection<CaseId> without) {
        this.db = db;
        this.without = without;
    }

    /** In all tables that were compared so far. */
    public long rows() {
        return rows;
    }

    /** In the order of the tables and their keys; absent where there is none. */
    public @Nullable WrongRow first() {
        return first;
    }

    public void compare(TableForm form, int kept, int made) {
        try (Stream<Pair> pairs = pairs(form, kept, made)) {
            pairs.filter(pair -> !pair.isSame()).forEach(pair -> {
                if (first == null) first = pair.wrong(form, kept);
                rows++;
            });
        }
    }

    private Stream<Pair> pairs(TableForm form, int kept, int made) {
        boolean some = form.hasCases() && !without.isEmpty();
        JdbcClient.StatementSpec asked = db.sql(statement(form, kept, made, some));
        if (some) asked = asked.param(CaseTables.ids(Set.copyOf(without)));
        return asked
                .withFetchSize(PORTION)
                .query((row, n) ->
                        new Pair(Objects.requireNonNull(row.getString(1)), row.getString(2), row.getString(3)))
                .stream();
    }

    private static String statement(TableForm form, int kept, int made, boolean some) {
        String key = form.key().getFirst();
        return """
                select %s, case when kept.%6$s is not null then %s end, case when made.%6$s is not null then %s end
                from %s kept full join %s made using (%s)
                where (%s)%s%s
                """.replace("%6$s", quoted(key)).formatted(
                form.named(),
                array(form, "kept"),
                array(form, "made"),
                GenerationTables.name(form.shape(), kept),
                GenerationTables.name(form.shape(), made),
                form.key().stream().map(DifferingRows::quoted).collect(Collectors.joining(", ")),
                form.columns().stream()
                        .map(name -> "kept.%1$s::text is distinct from made.%1$s::text".formatted(quoted(name)))
                        .collect(Collectors.joining(" or ")),
                some ? " and " + TableForm.notOfCases() : "",
                form.order());
    }

    private static String array(TableForm form, String of) {
        return form.columns().stream()
                .map(name -> of + "." + quoted(name))
                .collect(Collectors.joining(", ", "json_build_array(", ")::text"));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
