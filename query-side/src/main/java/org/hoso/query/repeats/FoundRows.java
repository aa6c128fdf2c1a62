package org.hoso.query.repeats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.VouchedTexts;

/** Reads what was joined with its case. */
final class FoundRows {
    private FoundRows() {}

    /** @param column of the table of which it was joined, selected as {@code what} */
    static <T> StoredRepeat<T> read(
            ResultSet row, Class<T> type, VouchedTexts texts, RowTable<?> table, String column, int generation)
            throws SQLException {
        String number = row.getString("case_number");
        return new StoredRepeat<>(
                new CaseId(row.getObject("case_id", UUID.class)),
                number == null ? null : new CaseNumber(number),
                RepeatRows.CASES.read(CaseAccess.class, RepeatRows.ACCESS, texts, row, generation),
                table.read(type, column, "what", texts, row, generation));
    }
}
