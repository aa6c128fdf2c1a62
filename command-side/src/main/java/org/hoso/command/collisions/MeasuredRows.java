package org.hoso.command.collisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measured;
import org.hoso.cases.Measures;
import org.hoso.cases.MeetingPoints;
import org.hoso.command.casefile.CaseFile;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of what is under way over all cases: a list that the ledger can always make anew. */
@Component
class MeasuredRows {
    /** Most that are looked at for one warning: who is measured for the same in more cases is known to be. */
    private static final int MOST = 200;

    private final JdbcTemplate db;

    MeasuredRows(JdbcTemplate db) {
        this.db = db;
    }

    record Row(CaseId caseId, Measured measured) {}

    /** Makes the rows of these cases what stands in them, whatever they were. */
    void settle(Map<CaseId, CaseFile> cases) {
        db.update("delete from events.measured where case_id = any (?)", (Object)
                cases.keySet().stream().map(CaseId::value).toArray(UUID[]::new));
        db.batchUpdate(
                "insert into events.measured (case_id, key, points, document) values (?, ?, ?, ?::json)",
                cases.entrySet().stream()
                        .flatMap(one ->
                                rows(one.getKey(), one.getValue().measuring().measures()))
                        .toList());
    }

    private static Stream<Object[]> rows(CaseId caseId, Measures measures) {
        return measures.standing().values().stream().map(one -> new Object[] {
            caseId.value(),
            one.key(),
            MeetingPoints.filed(one).toArray(UUID[]::new),
            CaseJson.stored().writeValueAsString(one)
        });
    }

    /** What is under way in other cases that these may collide with, the newest cases first. */
    List<Row> meeting(Collection<Measured> these, CaseId butIn) {
        UUID[] points = these.stream()
                .flatMap(one -> MeetingPoints.sought(one).stream())
                .distinct()
                .toArray(UUID[]::new);
        return db.query(
                "select case_id, document from events.measured where points && ? and case_id <> ?"
                        + " order by case_id desc, key limit " + MOST,
                (row, n) -> new Row(
                        new CaseId(row.getObject(1, UUID.class)),
                        CaseJson.stored().readValue(row.getString(2), Measured.class)),
                points,
                butIn.value());
    }
}
