package org.hoso.query.timespent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.timespent.Holding.Stretch;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: one row a case to fold on from, and one row a stretch of time to add up. Both are written in one transaction. */
final class TimedRows implements CaseRows<TimedCase> {
    static final String CASES = "timed_case";
    static final String STRETCHES = "time_stretch";

    private static final String SAVE = """
            insert into %s (case_id, case_number, version, position, accountable, platforms, access_keys, document)
            values (?, ?, ?, ?, ?, ?, ?, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, position = excluded.position,
                accountable = excluded.accountable, platforms = excluded.platforms,
                access_keys = excluded.access_keys, document = excluded.document
            """;

    private static final String SAVE_STRETCH =
            "insert into %s (case_id, place, holder, code, since_ms, until_ms) values (?, ?, ?, ?, ?, ?)";

    private final CaseDocuments<TimedCase> documents;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    TimedRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, TimedCase.class);
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @Override
    public Map<CaseId, TimedCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<TimedCase> values) {
        Set<CaseId> cases = values.stream().map(TimedCase::caseId).collect(Collectors.toSet());
        jdbc.sql("delete from " + GenerationTables.name(STRETCHES, generation) + " where case_id = any(?)")
                .param(CaseDocuments.ids(cases))
                .update();
        operations.batchUpdate(
                SAVE.formatted(GenerationTables.name(CASES, generation)),
                values.stream().map(this::row).toList());
        operations.batchUpdate(
                SAVE_STRETCH.formatted(GenerationTables.name(STRETCHES, generation)),
                values.stream().flatMap(value -> stretches(value).stream()).toList());
    }

    Optional<TimedCase> find(int generation, CaseKey key) {
        return documents.find(generation, key);
    }

    private @Nullable Object[] row(TimedCase value) {
        return new @Nullable Object[] {
            value.caseId().value(),
            value.number() == null ? null : value.number().value(),
            value.version(),
            value.position(),
            value.progress().head().owner(),
            value.platforms().stream().sorted().toArray(String[]::new),
            AccessKeys.of(value.access()).toArray(String[]::new),
            documents.text(value)
        };
    }

    /** Milliseconds, each instant cut to its own: so neighbours still meet, and lengths add up without a rest. */
    private static List<@Nullable Object[]> stretches(TimedCase value) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Stretch stretch : value.stretches())
            rows.add(new @Nullable Object[] {
                value.caseId().value(),
                rows.size(),
                stretch.held().holder().code(),
                stretch.held().code(),
                stretch.since().toEpochMilli(),
                stretch.until() == null ? null : stretch.until().toEpochMilli()
            });
        return rows;
    }
}
