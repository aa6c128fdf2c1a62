package org.hoso.query.repeats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.wire.CaseJson;

/** Reads what was joined with its case. */
final class FoundRows {
    private FoundRows() {}

    static <T> Found<T> read(ResultSet row, Class<T> type) throws SQLException {
        String number = row.getString("case_number");
        return new Found<>(
                new CaseId(row.getObject("case_id", UUID.class)),
                number == null ? null : new CaseNumber(number),
                CaseJson.stored().readValue(row.getString("access"), CaseAccess.class),
                CaseJson.stored().readValue(row.getString("what"), type));
    }
}
