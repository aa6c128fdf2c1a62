package org.hoso.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of the trail read as the events they are, for whoever folds a case anew: as few columns as an event needs. */
final class EventLines {
    private static final String EVENTS =
            "select position, ledgered_at, recorded_at, version, event_id, client, stored_name, payload, case_id from %s ";
    private static final String OF_CASE =
            EVENTS + "where case_id = ? and version >= ? and position <= ? order by version";
    private static final String OF_CASES =
            EVENTS + "where case_id = any(?) and position <= ? order by case_id, version";

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    EventLines(JdbcClient jdbc, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** @param letters how long the texts are from which the events were read */
    record Found(List<LedgeredCaseEvent> events, long letters) {}

    /** Those of a case from a version on and up to and with a place of the ledger, in order. */
    Found ofCase(int generation, CaseId caseId, long from, long last) {
        return read(OF_CASE, generation, List.of(caseId.value(), from, last));
    }

    /** All of several cases up to and with a place of the ledger, one case after the other. */
    List<LedgeredCaseEvent> ofCases(int generation, Set<CaseId> cases, long last) {
        UUID[] ids = CaseTables.ids(cases);
        return read(OF_CASES, generation, List.of(ids, last)).events();
    }

    private Found read(String query, int generation, List<?> parameters) {
        LongAdder letters = new LongAdder();
        List<LedgeredCaseEvent> events = jdbc.sql(query.formatted(AuditLines.LINES.in(generation)))
                .params(parameters)
                .query((row, n) -> event(row, letters, generation))
                .list();
        return new Found(events, letters.sum());
    }

    private LedgeredCaseEvent event(ResultSet row, LongAdder letters, int generation) throws SQLException {
        letters.add(VouchedTexts.length(row.getBytes(RowTable.PAYLOAD)));
        return new LedgeredCaseEvent(
                row.getLong("position"),
                row.getTimestamp("ledgered_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getLong("version"),
                row.getString("event_id"),
                row.getString("client"),
                AuditLines.LINES.event(CaseEvent.class, texts, row, generation));
    }
}
