package org.hoso.command.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which references of an officer were imported before, and as which case. */
class ImportedLines {
    private final JdbcTemplate db;

    ImportedLines(JdbcTemplate db) {
        this.db = db;
    }

    Map<String, CaseId> before(String officer, Collection<String> references) {
        if (references.isEmpty()) return Map.of();
        return db
                .query(
                        "select reference, case_id from events.import_line where officer = ? and reference = any(?)",
                        (row, n) -> Map.entry(row.getString(1), new CaseId(row.getObject(2, UUID.class))),
                        officer,
                        references.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param lines reference and case of each new line; a reference already there keeps its first case */
    void keep(String officer, List<Map.Entry<String, CaseId>> lines) {
        db.batchUpdate(
                "insert into events.import_line (officer, reference, case_id) values (?, ?, ?) on conflict do nothing",
                lines.stream()
                        .map(line -> new Object[] {
                            officer, line.getKey(), line.getValue().value()
                        })
                        .toList());
    }
}
