package org.hoso.query.viewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.RowMapper;

/**
 * The values of cases in PostgreSQL: a table with a row a case, whose column {@code document} is the truth, and tables beside it to find
 * and to count by. Whoever has seen less of a case than its row writes nothing of it, in no table.
 */
public class CaseTables<V extends OfCase> implements CaseStore<V> {
    public static final String DOCUMENT = "document";

    /** Of a case that has no row: less than the first version. */
    private static final long NOTHING = -1;

    private final ViewDatabase database;
    private final Class<V> type;
    private final RowTable<V> cases;
    private final List<BesideCases<V, ?>> beside;

    /** @param cases with its document as a text, under its case */
    @SafeVarargs
    protected CaseTables(ViewDatabase database, Class<V> type, RowTable<V> cases, BesideCases<V, ?>... beside) {
        this.database = database;
        this.type = type;
        this.cases = cases;
        this.beside = List.of(beside);
    }

    protected final ViewDatabase database() {
        return database;
    }

    @Override
    public final View.Home home() {
        return View.Home.POSTGRES;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(Stream.of(cases), beside.stream().map(BesideCases::table))
                .map(RowTable::shape)
                .toList();
    }

    @Override
    public Set<String> ofTheLaw(String table) {
        return Stream.concat(Stream.of(cases), beside.stream().map(BesideCases::table))
                .filter(one -> one.shape().equals(table))
                .flatMap(one -> one.ofTheLaw().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public final void create(int generation) {
        new GenerationTables(database.jdbc(), tables()).create(generation);
    }

    @Override
    public final void drop(int generation) {
        new GenerationTables(database.jdbc(), tables()).drop(generation);
    }

    @Override
    public Map<CaseId, V> load(int generation, Set<CaseId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return database
                .jdbc()
                .sql(select(generation) + "case_id = any(?)")
                .param(ids(wanted))
                .query((row, n) -> value(row, generation))
                .list()
                .stream()
                .collect(Collectors.toMap(OfCase::caseId, Function.identity()));
    }

    @Override
    public final void save(int generation, Collection<V> values) {
        save(generation, values, Map.of());
    }

    @Override
    public void save(int generation, Collection<V> values, Map<CaseId, V> before) {
        if (beside.isEmpty()) {
            cases.write(database, generation, List.copyOf(values));
            return;
        }
        Map<CaseId, Long> seen = seen(generation, values);
        List<V> newer = values.stream()
                .filter(value -> value.version() > seen.getOrDefault(value.caseId(), NOTHING))
                .toList();
        if (newer.isEmpty()) return;
        cases.write(database, generation, newer);
        Map<CaseId, V> known = new HashMap<>(before);
        known.values().removeIf(value -> value.version() != seen.getOrDefault(value.caseId(), NOTHING));
        saveBeside(generation, newer, known);
    }

    @Override
    public void fill(int generation, Collection<V> values) {
        Map<CaseId, Long> seen = seen(generation, values);
        Map<Boolean, List<V>> there =
                values.stream().collect(Collectors.partitioningBy(value -> seen.containsKey(value.caseId())));
        List<V> first = there.get(false);
        cases.copy(database, generation, first);
        if (!first.isEmpty()) saveBeside(generation, first, Map.of());
        save(generation, there.get(true));
    }

    /** What the rows of these have seen, which nobody else writes until this is committed. */
    private Map<CaseId, Long> seen(int generation, Collection<V> values) {
        Map<CaseId, Long> seen = new HashMap<>();
        Set<CaseId> written = values.stream().map(OfCase::caseId).collect(Collectors.toSet());
        database.jdbc()
                .sql("select case_id, version from " + cases.in(generation)
                        + " where case_id = any(?) order by case_id for update")
                .param(ids(written))
                .query(row -> {
                    seen.put(new CaseId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return seen;
    }

    /**
     * What is kept of these beside their own rows.
     *
     * @param before as it was written last, of some of them
     */
    protected void saveBeside(int generation, List<V> values, Map<CaseId, V> before) {
        beside.forEach(table -> table.write(database, generation, values, before));
    }

    public Optional<V> find(int generation, CaseKey key) {
        return find(generation, key, (row, n) -> value(row, generation));
    }

    /** @param form as much of the document as the reader wants parsed */
    public <T> Optional<T> find(int generation, CaseKey key, Class<T> form) {
        return find(generation, key, (row, n) -> read(row, form, generation));
    }

    private <T> Optional<T> find(int generation, CaseKey key, RowMapper<T> read) {
        return switch (key) {
            case CaseKey.ById byId -> one(generation, "case_id", byId.caseId().value(), read);
            case CaseKey.ByNumber byNumber ->
                one(generation, "case_number", byNumber.number().value(), read);
        };
    }

    private <T> Optional<T> one(int generation, String column, Object value, RowMapper<T> read) {
        return database.jdbc()
                .sql(select(generation) + column + " = ?")
                .param(value)
                .query(read)
                .optional();
    }

    private String select(int generation) {
        return "select " + read() + " from " + cases.in(generation) + " where ";
    }

    /** The columns that a value is read of. */
    protected String read() {
        return "case_id, " + DOCUMENT;
    }

    /** Of a row with those. */
    protected V value(ResultSet row, int generation) throws SQLException {
        return read(row, type, generation);
    }

    /** As a parameter for {@code = any(?)}. */
    public static UUID[] ids(Set<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    /** Of a row with columns {@code case_id} and {@code document}. */
    protected final <T> T read(ResultSet row, Class<T> form, int generation) throws SQLException {
        return cases.read(form, DOCUMENT, database.texts(), row, generation);
    }
}
