package org.hoso.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries in PostgreSQL, beside the lines of the same generation. */
final class CaseEntries implements CaseRows<CaseEntry> {
    static final String SHAPE = "case_access";

    private static final String SAVE = """
            insert into %s as old (case_id, case_number, version, access)
            values (?, ?, ?, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, access = excluded.access
            where old.version < excluded.version
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    CaseEntries(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @Override
    public Map<CaseId, CaseEntry> load(int generation, Set<CaseId> cases) {
        if (cases.isEmpty()) return Map.of();
        return jdbc
                .sql("select * from " + table(generation) + " where case_id = any(?)")
                .param(CaseDocuments.ids(cases))
                .query((row, n) -> entry(row, generation))
                .list()
                .stream()
                .collect(Collectors.toMap(CaseEntry::caseId, Function.identity()));
    }

    @Override
    public void save(int generation, Collection<CaseEntry> entries) {
        List<Object[]> rows = entries.stream()
                .map(entry -> new Object[] {
                    entry.caseId().value(),
                    entry.caseNumber() == null ? null : entry.caseNumber().value(),
                    entry.version(),
                    texts.write(entry.access(), SHAPE, entry.caseId().value(), entry.caseNumber(), entry.version())
                })
                .toList();
        operations.batchUpdate(SAVE.formatted(table(generation)), rows);
    }

    Optional<CaseEntry> find(int generation, CaseKey key) {
        return switch (key) {
            case CaseKey.ById byId -> one(generation, "case_id", byId.caseId().value());
            case CaseKey.ByNumber byNumber ->
                one(generation, "case_number", byNumber.number().value());
        };
    }

    private Optional<CaseEntry> one(int generation, String column, Object value) {
        return jdbc.sql("select * from " + table(generation) + " where " + column + " = ?")
                .param(value)
                .query((row, n) -> entry(row, generation))
                .optional();
    }

    private CaseEntry entry(ResultSet row, int generation) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String number = row.getString("case_number");
        long version = row.getLong("version");
        return new CaseEntry(
                new CaseId(caseId),
                version,
                number == null ? null : new CaseNumber(number),
                texts.read(CaseAccess.class, row.getString("access"), SHAPE, generation, caseId, number, version));
    }

    private static String table(int generation) {
        return GenerationTables.name(SHAPE, generation);
    }
}
