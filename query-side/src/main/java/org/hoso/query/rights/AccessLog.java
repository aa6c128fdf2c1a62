package org.hoso.query.rights;

import java.util.Set;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What was opened for a reason: by whom, of which case, what, and why. The rows are no view: they follow from no event and
 * outlive every rebuild. (They move into the ledger, as events, in a later issue.)
 */
@Component
public class AccessLog {
    private static final String INSERT = """
            insert into views.access_log (officer, agency, case_id, what, position, reason) values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations jdbc;

    AccessLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the readers of a case were asked for, committed on return. */
    public void noteReaders(Reader reader, CaseId caseId, long position, Reason reason) {
        jdbc.update(INSERT, reader.officer(), reader.agency(), caseId.value(), "READERS", position, reason.text());
    }

    /**
     * Notes it, committed on return: only then may the answer be given.
     *
     * @param position what the view that is read had seen
     */
    public void note(Reader reader, CaseId caseId, Set<DataKind> what, long position, Reason reason) {
        jdbc.batchUpdate(
                INSERT,
                what.stream()
                        .map(kind -> new Object[] {
                            reader.officer(), reader.agency(), caseId.value(), kind.name(), position, reason.text()
                        })
                        .toList());
    }

    /** Notes that a case left the system as a file, committed on return, beside what the reason opened in it. */
    public void noteExport(Reader reader, CaseId caseId, long position, Reason reason) {
        jdbc.update(INSERT, reader.officer(), reader.agency(), caseId.value(), "EXPORT", position, reason.text());
    }
}
