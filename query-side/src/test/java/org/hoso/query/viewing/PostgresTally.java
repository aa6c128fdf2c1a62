package org.hoso.query.viewing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tallies in PostgreSQL. */
final class PostgresTally implements View, CaseRows<Tally> {
    private final JdbcClient jdbc;
    private final String name;
    private final FoldedRows<Tally> rows;
    private final HotCases<Tally> hot = new HotCases<>(10_000);

    /** Cases whose rows were asked for. */
    final Set<CaseId> loaded = ConcurrentHashMap.newKeySet();

    PostgresTally(JdbcClient jdbc) {
        this(jdbc, "tally", Tally::after);
    }

    /** One beside it. */
    PostgresTally(JdbcClient jdbc, String name, Fold<Tally> fold) {
        this.jdbc = jdbc;
        this.name = name;
        this.rows = new FoldedRows<>(fold, this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Home home() {
        return Home.POSTGRES;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void create(int generation) {
        jdbc.sql("create table if not exists " + table(generation)
                        + " (case_id uuid primary key, version bigint not null, versions text not null)")
                .update();
    }

    @Override
    public void drop(int generation) {
        jdbc.sql("drop table if exists " + table(generation)).update();
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        rows.write(generation, batch);
    }

    @Override
    public Runnable writeOn(int generation, List<LedgeredCaseEvent> batch) {
        return hot.of(generation).write(rows, batch);
    }

    @Override
    public void forget() {
        hot.forget();
    }

    @Override
    public Filling fill(int generation) {
        return rows.fill(generation, 10);
    }

    @Override
    public Map<CaseId, Tally> load(int generation, Set<CaseId> cases) {
        loaded.addAll(cases);
        return jdbc
                .sql("select * from " + table(generation) + " where case_id in (:ids)")
                .param("ids", cases.stream().map(CaseId::value).toList())
                .query((row, n) -> new Tally(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getLong("version"),
                        row.getString("versions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::caseId, Function.identity()));
    }

    @Override
    public void save(int generation, Collection<Tally> values) {
        for (Tally value : values)
            jdbc.sql("insert into " + table(generation) + " as old values (?, ?, ?) on conflict (case_id) do update"
                            + " set version = excluded.version, versions = excluded.versions"
                            + " where old.version < excluded.version")
                    .params(value.caseId().value(), value.version(), value.versions())
                    .update();
    }

    /** Everything, as one comparable text. */
    String all(int generation) {
        return jdbc.sql("select case_id || ': ' || versions from " + table(generation) + " order by case_id")
                .query(String.class)
                .list()
                .toString();
    }

    String table(int generation) {
        return "views.%s_g%d".formatted(name, generation);
    }
}
