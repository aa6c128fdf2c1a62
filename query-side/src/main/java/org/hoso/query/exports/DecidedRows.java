package org.hoso.query.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: one row a case to fold on from, one row a known day of a decision, one row a correction. */
final class DecidedRows implements CaseRows<DecidedCase> {
    static final String CASES = "decided_case";
    static final String DAYS = "decided_day";
    static final String CORRECTIONS = "correction_place";

    private static final String SAVE_DAY = """
        insert into %s (case_id, decision_id, decided_at, made_position, since_position, until_position)
        values (?, ?, ?, ?, ?, ?)
        on conflict (case_id, decision_id, since_position) do update set until_position = excluded.until_position
        """;
    private static final String SAVE_CORRECTION =
            "insert into %s (position, case_id, version) values (?, ?, ?) on conflict do nothing";
    private static final String NEXT = """
        select decision_id, case_id, decided_at from %s
        where decided_at >= :start and decided_at < :end
            and (decided_at, decision_id, case_id) > (:at, :decision, :case)
            and made_position <= :position
            and since_position <= :known and (until_position is null or until_position > :known)
        order by decided_at, decision_id, case_id limit :most
        """;
    private static final String CAUSES = """
        select distinct place.position, place.case_id, place.version from %s day join %s place using (case_id)
        where day.decided_at >= :start and day.decided_at < :end and day.made_position <= :position
            and place.position > :after and place.position <= :seen
        order by place.position limit :most
        """;

    private static final String BEHIND =
            "select position, case_id, version from %s where position > ? and position <= ? order by position limit ?";

    private final CaseDocuments<DecidedCase> documents;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    DecidedRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, DecidedCase.class);
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @Override
    public Map<CaseId, DecidedCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<DecidedCase> cases) {
        documents.save(operations, generation, cases);
        save(
                SAVE_DAY,
                DAYS,
                generation,
                cases.stream()
                        .flatMap(one -> one.days().stream().map(day -> row(one.caseId(), day)))
                        .toList());
        save(
                SAVE_CORRECTION,
                CORRECTIONS,
                generation,
                cases.stream()
                        .flatMap(one -> one.corrections().stream().map(place ->
                                new Object[] {place.position(), one.caseId().value(), place.version()}))
                        .toList());
    }

    private void save(String statement, String shape, int generation, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty())
            operations.batchUpdate(statement.formatted(GenerationTables.name(shape, generation)), rows);
    }

    /** The next decisions of a period in the order they were made, as known in that past. */
    List<DecisionsByDay.Found> next(
            int generation, ExportPeriod period, ExportCut cut, DecisionsByDay.Found behind, int most) {
        return jdbc.sql(NEXT.formatted(GenerationTables.name(DAYS, generation)))
                .param("start", Timestamp.from(period.start()))
                .param("end", Timestamp.from(period.end()))
                .param("at", Timestamp.from(behind.at()))
                .param("decision", behind.decisionId())
                .param("case", behind.caseId().value())
                .param("position", cut.position())
                .param("known", cut.known())
                .param("most", most)
                .query((row, n) -> found(row))
                .list();
    }

    /**
     * Corrections that a file did not know, in cases that ever were known to hold a decision of its period; by their place.
     *
     * @param after only those behind that place
     * @param seen  only those up to that place
     */
    List<PlacedCorrection> causes(int generation, TakenFile file, long after, long seen, int most) {
        return jdbc.sql(CAUSES.formatted(
                        GenerationTables.name(DAYS, generation), GenerationTables.name(CORRECTIONS, generation)))
                .param("start", Timestamp.from(file.period().start()))
                .param("end", Timestamp.from(file.period().end()))
                .param("position", file.cut().position())
                .param("after", Math.max(after, file.cut().known()))
                .param("seen", seen)
                .param("most", most)
                .query((row, n) -> correction(row))
                .list();
    }

    /** Corrections of all cases behind a place and up to another, in order. */
    List<PlacedCorrection> corrections(int generation, long after, long seen, int most) {
        return jdbc.sql(BEHIND.formatted(GenerationTables.name(CORRECTIONS, generation)))
                .params(after, seen, most)
                .query((row, n) -> correction(row))
                .list();
    }

    private static PlacedCorrection correction(ResultSet row) throws SQLException {
        return new PlacedCorrection(
                new CaseId(row.getObject("case_id", UUID.class)), row.getLong("version"), row.getLong("position"));
    }

    private static DecisionsByDay.Found found(ResultSet row) throws SQLException {
        return new DecisionsByDay.Found(
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("decision_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)));
    }

    private static @Nullable Object[] row(CaseId caseId, DecidedDay day) {
        return new @Nullable Object[] {
            caseId.value(), day.decisionId(), Timestamp.from(day.at()), day.made(), day.since(), day.until()
        };
    }
}
