package org.hoso.query.viewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The values of cases in a table in PostgreSQL that has a row a case: its {@code case_id}, the {@code version} of the case that the
 * value has seen, the value as JSON in {@code document}, and, where cases are found by number, {@code case_number}.
 */
public final class CaseDocuments<V extends OfCase> {
    private static final String SAVE = """
            insert into %s as old (case_id, version, document) values (?, ?, ?::json)
            on conflict (case_id) do update set version = excluded.version, document = excluded.document
            where old.version < excluded.version
            """;
    private static final String SAVE_WITH_ACCESS = """
            insert into %s as old (case_id, version, access, document) values (?, ?, ?, ?::json)
            on conflict (case_id) do update
            set version = excluded.version, access = excluded.access, document = excluded.document
            where old.version < excluded.version
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;
    private final String shape;
    private final Class<V> type;

    /** @param shape name of the table in the schema {@code views}, of which each generation is a copy */
    public CaseDocuments(JdbcClient jdbc, VouchedTexts texts, String shape, Class<V> type) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.shape = shape;
        this.type = type;
    }

    /** As {@link CaseRows#load} says. */
    public Map<CaseId, V> load(int generation, Set<CaseId> cases) {
        if (cases.isEmpty()) return Map.of();
        return jdbc
                .sql(select(generation) + "case_id = any(?)")
                .param(ids(cases))
                .query((row, n) -> read(row, type, generation))
                .list()
                .stream()
                .collect(Collectors.toMap(OfCase::caseId, Function.identity()));
    }

    /** Of a table with no further column. What has seen as much of its case already stays. */
    public void save(JdbcOperations operations, int generation, Collection<V> values) {
        write(operations, SAVE, generation, values, value ->
                new Object[] {value.caseId().value(), value.version(), text(value)});
    }

    /** Of a table that is asked by {@code access} too. @param keys who may know of the case */
    public void save(
            JdbcOperations operations, int generation, Collection<V> values, Function<V, Collection<String>> keys) {
        write(operations, SAVE_WITH_ACCESS, generation, values, value -> new Object[] {
            value.caseId().value(), value.version(), keys.apply(value).toArray(String[]::new), text(value)
        });
    }

    /** As the column {@code document} holds it. */
    public String text(V value) {
        return texts.write(value, shape, value.caseId().value());
    }

    private void write(
            JdbcOperations operations,
            String statement,
            int generation,
            Collection<V> values,
            Function<V, Object[]> row) {
        if (!values.isEmpty())
            operations.batchUpdate(
                    statement.formatted(GenerationTables.name(shape, generation)),
                    values.stream().map(row).toList());
    }

    public Optional<V> find(int generation, CaseKey key) {
        return find(generation, key, type);
    }

    /** @param form as much of the document as the reader wants parsed */
    public <T> Optional<T> find(int generation, CaseKey key, Class<T> form) {
        return switch (key) {
            case CaseKey.ById byId -> one(generation, "case_id", byId.caseId().value(), form);
            case CaseKey.ByNumber byNumber ->
                one(generation, "case_number", byNumber.number().value(), form);
        };
    }

    private <T> Optional<T> one(int generation, String column, Object value, Class<T> form) {
        return jdbc.sql(select(generation) + column + " = ?")
                .param(value)
                .query((row, n) -> read(row, form, generation))
                .optional();
    }

    private String select(int generation) {
        return "select case_id, document from " + GenerationTables.name(shape, generation) + " where ";
    }

    /** As a parameter for {@code = any(?)}. */
    public static UUID[] ids(Set<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    /** Of a row with its case first and the document second. */
    public <T> T read(ResultSet row, Class<T> form, int generation) throws SQLException {
        return texts.read(form, row.getString(2), shape, generation, row.getObject(1, UUID.class));
    }
}
