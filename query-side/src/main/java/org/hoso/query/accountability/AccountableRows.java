package org.hoso.query.accountability;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.query.intervals.IntervalChange;
import org.hoso.query.intervals.Span;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: one row a case to fold on from, and one row a reign to ask. Both are written in one transaction. */
final class AccountableRows implements CaseRows<AccountableCase> {
    static final String CASES = "accountable_case";
    static final String REIGNS = "accountable_reign";

    private static final String SAVE = """
            insert into %s (case_id, case_number, version, position, document) values (?, ?, ?, ?, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, position = excluded.position,
                document = excluded.document
            """;

    private static final String SAVE_REIGN = """
            insert into %s (case_id, place, agency, agency_since, since, until, version, position, event_id, stored_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final CaseDocuments<AccountableCase> documents;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    AccountableRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, AccountableCase.class);
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @Override
    public Map<CaseId, AccountableCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<AccountableCase> values) {
        Set<CaseId> cases = values.stream().map(AccountableCase::caseId).collect(Collectors.toSet());
        jdbc.sql("delete from " + GenerationTables.name(REIGNS, generation) + " where case_id = any(?)")
                .param(CaseDocuments.ids(cases))
                .update();
        operations.batchUpdate(
                SAVE.formatted(GenerationTables.name(CASES, generation)),
                values.stream().map(this::row).toList());
        operations.batchUpdate(
                SAVE_REIGN.formatted(GenerationTables.name(REIGNS, generation)),
                values.stream().flatMap(value -> reigns(value).stream()).toList());
    }

    Optional<AccountableCase> find(int generation, CaseKey key) {
        return documents.find(generation, key);
    }

    /** Who answered when, the first body first. */
    List<Span<Reign>> reigns(int generation, CaseId caseId) {
        return jdbc.sql("select * from " + GenerationTables.name(REIGNS, generation)
                        + " where case_id = ? order by place")
                .param(caseId.value())
                .query((row, n) -> {
                    Reign reign = new Reign(
                            new AccountableBody(
                                    row.getString("agency"), row.getObject("agency_since", java.time.LocalDate.class)),
                            row.getLong("position"),
                            row.getString("event_id"),
                            row.getString("stored_name"));
                    Instant since = row.getTimestamp("since").toInstant();
                    Timestamp until = row.getTimestamp("until");
                    return new Span<>(
                            new IntervalChange<>(row.getLong("version"), since, reign),
                            since,
                            until == null ? null : until.toInstant());
                })
                .list();
    }

    private @Nullable Object[] row(AccountableCase value) {
        return new @Nullable Object[] {
            value.caseId().value(),
            value.number() == null ? null : value.number().value(),
            value.version(),
            value.position(),
            documents.text(value)
        };
    }

    private static List<@Nullable Object[]> reigns(AccountableCase value) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Span<Reign> span : value.reigns().spans())
            rows.add(new @Nullable Object[] {
                value.caseId().value(),
                rows.size(),
                span.what().body().agency(),
                span.what().body().agencySince(),
                Timestamp.from(span.since()),
                span.until() == null ? null : Timestamp.from(span.until()),
                span.by().version(),
                span.what().position(),
                span.what().eventId(),
                span.what().storedName()
            });
        return rows;
    }
}
