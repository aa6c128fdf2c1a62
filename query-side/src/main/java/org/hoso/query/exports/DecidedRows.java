package org.hoso.query.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** In PostgreSQL: one row a case to fold on from, one row a known day of a decision, one row a correction. */
final class DecidedRows extends CaseTables<DecidedCase> {
    private static final RowTable<DecidedCase> CASES = RowTable.<DecidedCase>ofCases("decided_case")
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    private static final RowTable<CaseElement<DecidedCase, DecidedDay>> DAYS =
            RowTable.<CaseElement<DecidedCase, DecidedDay>>named("decided_day")
                    .key("case_id", CaseElement::caseId)
                    .key("decision_id", one -> one.what().decisionId())
                    .fixed("decided_at", one -> one.what().at())
                    .fixed("made_position", one -> one.what().made())
                    .key("since_position", one -> one.what().since())
                    .column("until_position", one -> one.what().until())
                    .whereOther("until_position");

    private static final RowTable<CaseElement<DecidedCase, DecidedCase.CorrectionPlace>> CORRECTIONS =
            RowTable.<CaseElement<DecidedCase, DecidedCase.CorrectionPlace>>named("correction_place")
                    .key("position", one -> one.what().position())
                    .fixed("case_id", CaseElement::caseId)
                    .fixed("version", one -> one.what().version())
                    .once();

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

    DecidedRows(ViewDatabase database) {
        super(
                database,
                DecidedCase.class,
                CASES,
                BesideCases.each(DAYS, one -> one.days().stream()),
                BesideCases.each(CORRECTIONS, one -> one.corrections().stream()));
    }

    /** The next decisions of a period in the order they were made, as known in that past. */
    List<DecisionsByDay.Found> next(
            int generation, ExportPeriod period, ExportCut cut, DecisionsByDay.Found behind, int most) {
        return database()
                .jdbc()
                .sql(NEXT.formatted(DAYS.in(generation)))
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
        return database()
                .jdbc()
                .sql(CAUSES.formatted(DAYS.in(generation), CORRECTIONS.in(generation)))
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
        return database()
                .jdbc()
                .sql(BEHIND.formatted(CORRECTIONS.in(generation)))
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
}
