package org.hoso.command.collisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measured;
import org.hoso.cases.Measures;
import org.hoso.cases.MeetingPoints;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of what is under way over all cases: a list that the ledger can always make anew. What somebody else wrote there warns nobody. */
@Component
class MeasuredRows {
    /** Most that are looked at for one warning: who is measured for the same in more cases is known to be. */
    private static final int MOST = 200;

    private static final String TABLE = "events.measured";

    private final JdbcTemplate db;
    private final VouchedRows rows;

    MeasuredRows(JdbcTemplate db, VouchedRows rows) {
        this.db = db;
        this.rows = rows;
    }

    record Row(CaseId caseId, Measured measured) {}

    /** Makes the rows of these cases what stands in them, whatever they were. */
    void settle(Map<CaseId, CaseFile> cases) {
        db.update("delete from events.measured where case_id = any (?)", (Object)
                cases.keySet().stream().map(CaseId::value).toArray(UUID[]::new));
        db.batchUpdate(
                "insert into events.measured (case_id, key, points, document, mac) values (?, ?, ?, ?::json, ?)",
                cases.entrySet().stream()
                        .flatMap(one ->
                                rows(one.getKey(), one.getValue().measuring().measures()))
                        .toList());
    }

    private Stream<@Nullable Object[]> rows(CaseId caseId, Measures measures) {
        return measures.standing().values().stream().map(one -> {
            UUID[] points = MeetingPoints.filed(one).toArray(UUID[]::new);
            String document = CaseJson.stored().writeValueAsString(one);
            return new @Nullable Object[] {
                caseId.value(), one.key(), points, document, rows.mac(TABLE, caseId, one.key(), text(points), document)
            };
        });
    }

    /** As the database writes it. */
    static String text(UUID[] points) {
        return Stream.of(points).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** What is under way in other cases that these may collide with, the newest cases first. */
    List<Row> meeting(Collection<Measured> these, CaseId butIn) {
        UUID[] points = these.stream()
                .flatMap(one -> MeetingPoints.sought(one).stream())
                .distinct()
                .toArray(UUID[]::new);
        return db
                .query(
                        "select case_id, document, key, points::text, mac from events.measured where points && ? and case_id <> ?"
                                + " order by case_id desc, key limit " + MOST,
                        (row, n) -> ours(row),
                        points,
                        butIn.value())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Row> ours(ResultSet row) throws SQLException {
        CaseId caseId = new CaseId(row.getObject(1, UUID.class));
        String document = row.getString(2);
        if (!rows.holds(row.getBytes(5), TABLE, caseId, row.getString(3), row.getString(4), document))
            return Optional.empty();
        return Optional.of(new Row(caseId, CaseJson.stored().readValue(document, Measured.class)));
    }
}
