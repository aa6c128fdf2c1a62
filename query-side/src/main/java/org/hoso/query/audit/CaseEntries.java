package org.hoso.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** Entries in PostgreSQL, beside the lines of the same generation. */
final class CaseEntries extends CaseTables<CaseEntry> {
    private static final String ACCESS = "access";

    private static final RowTable<CaseEntry> CASES = RowTable.<CaseEntry>ofCases("case_access")
            .column("case_number", CaseEntry::caseNumber)
            .text(ACCESS, CaseEntry::access, "case_id", "case_number", "version")
            .whereNewer();

    CaseEntries(ViewDatabase database) {
        super(database, CaseEntry.class, CASES);
    }

    /** Its lines lie beside it. */
    @Override
    public List<String> tables() {
        return List.of(AuditLines.LINES.shape(), CASES.shape());
    }

    @Override
    protected String read() {
        return "case_id, case_number, version, access";
    }

    @Override
    protected CaseEntry value(ResultSet row, int generation) throws SQLException {
        String number = row.getString("case_number");
        return new CaseEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                number == null ? null : new CaseNumber(number),
                CASES.read(CaseAccess.class, ACCESS, database().texts(), row, generation));
    }
}
