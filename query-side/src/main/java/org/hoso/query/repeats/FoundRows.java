package org.hoso.query.repeats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.VouchedTexts;

/** Reads what was joined with its case. */
final class FoundRows {
    static final String ACCESS = "access";

    private FoundRows() {}

    /** @param table of which it was joined */
    static <T> StoredRepeat<T> read(ResultSet row, Class<T> type, VouchedTexts texts, String table, int generation)
            throws SQLException {
        String number = row.getString("case_number");
        UUID caseId = row.getObject("case_id", UUID.class);
        return new StoredRepeat<>(
                new CaseId(caseId),
                number == null ? null : new CaseNumber(number),
                texts.read(CaseAccess.class, row.getString(ACCESS), RepeatRows.CASES, generation, caseId, ACCESS),
                texts.read(type, row.getString("what"), table, generation, caseId));
    }
}
