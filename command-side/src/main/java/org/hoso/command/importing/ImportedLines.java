package org.hoso.command.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which references of an officer were imported before, and as which case. */
class ImportedLines {
    private static final String TABLE = "events.import_line";

    private final JdbcTemplate db;
    private final VouchedRows rows;

    ImportedLines(JdbcTemplate db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    Map<String, CaseId> before(String officer, Collection<String> references) {
        if (references.isEmpty()) return Map.of();
        return db
                .query(
                        "select reference, case_id, mac from events.import_line where officer = ? and reference = any(?)",
                        (row, n) -> line(officer, row),
                        officer,
                        references.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<String, CaseId> line(String officer, ResultSet row) throws SQLException {
        CaseId caseId = new CaseId(row.getObject(2, UUID.class));
        rows.demand(row.getBytes(3), TABLE, caseId, officer, row.getString(1));
        return Map.entry(row.getString(1), caseId);
    }

    /** @param lines reference and case of each new line; a reference already there keeps its first case */
    void keep(String officer, List<Map.Entry<String, CaseId>> lines) {
        db.batchUpdate(
                "insert into events.import_line (officer, reference, case_id, mac) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                lines.stream()
                        .map(line -> new @Nullable Object[] {
                            officer,
                            line.getKey(),
                            line.getValue().value(),
                            rows.mac(TABLE, line.getValue(), officer, line.getKey())
                        })
                        .toList());
    }
}
