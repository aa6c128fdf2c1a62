package org.hoso.query.viewing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.wire.CaseJson;
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
    private final String shape;
    private final Class<V> type;

    /** @param shape name of the table in the schema {@code views}, of which each generation is a copy */
    public CaseDocuments(JdbcClient jdbc, String shape, Class<V> type) {
        this.jdbc = jdbc;
        this.shape = shape;
        this.type = type;
    }

    /** As {@link CaseRows#load} says. */
    public Map<CaseId, V> load(int generation, Set<CaseId> cases) {
        if (cases.isEmpty()) return Map.of();
        return jdbc.sql(select(generation) + "case_id = any(?)").param(ids(cases)).query(String.class).list().stream()
                .map(document -> read(document, type))
                .collect(Collectors.toMap(OfCase::caseId, Function.identity()));
    }

    /** Of a table with no further column. What has seen as much of its case already stays. */
    public void save(JdbcOperations operations, int generation, Collection<V> values) {
        write(operations, SAVE, generation, values, value -> new Object[] {
            value.caseId().value(), value.version(), CaseJson.stored().writeValueAsString(value)
        });
    }

    /** Of a table that is asked by {@code access} too. @param keys who may know of the case */
    public void save(
            JdbcOperations operations, int generation, Collection<V> values, Function<V, Collection<String>> keys) {
        write(operations, SAVE_WITH_ACCESS, generation, values, value -> new Object[] {
            value.caseId().value(),
            value.version(),
            keys.apply(value).toArray(String[]::new),
            CaseJson.stored().writeValueAsString(value)
        });
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
            case CaseKey.ById byId ->
                one(select(generation) + "case_id = ?", byId.caseId().value(), form);
            case CaseKey.ByNumber byNumber ->
                one(select(generation) + "case_number = ?", byNumber.number().value(), form);
        };
    }

    private <T> Optional<T> one(String query, Object value, Class<T> form) {
        return jdbc.sql(query).param(value).query(String.class).optional().map(document -> read(document, form));
    }

    private String select(int generation) {
        return "select document from " + GenerationTables.name(shape, generation) + " where ";
    }

    /** As a parameter for {@code = any(?)}. */
    public static UUID[] ids(Set<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private static <T> T read(String document, Class<T> form) {
        return CaseJson.stored().readValue(document, form);
    }
}
