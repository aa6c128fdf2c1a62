package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * Fills the audit trail, which pasts are read from, beside the interface: with other cases, and with copies of a long one. Their
 * lines lie before the first place of the ledger, so they are known at any.
 */
final class OtherLines {
    private static final int EVENTS_A_CASE = 5;
    private static final int AT_ONCE = 1_000_000;
    private static final String COLUMNS =
            "(position, case_id, version, event_id, stored_name, at, recorded_at, ledgered_at,"
                    + " officer, agency, role, on_behalf_of, payload)";
    private static final String KEPT =
            "e.at, e.recorded_at, e.ledgered_at, e.officer, e.agency, e.role, e.on_behalf_of, e.payload";

    private static final String LINES = """
            insert into views.audit_line_g1 %s
            select -1 - n, md5('other' || n / %d)::uuid, n %% %d, md5('event' || n), e.stored_name, %s
            from (select * from views.audit_line_g1 where stored_name = 'case.evidence-added' and position > 0 limit 1) e,
                generate_series(%d, %d) n
            """;
    private static final String LONG = """
            insert into views.audit_line_g1 %s
            select -2000000000 + %d * 100000 + e.version, '%s'::uuid, e.version, md5('%s' || e.version), e.stored_name, %s
            from views.audit_line_g1 e where e.case_id = '%s'::uuid and position > 0
            """;
    private static final String ACCESS = """
            insert into views.case_access_g1 (case_id, version, access)
            select id, e.version, e.access from views.case_access_g1 e, (%s) copy (id) where e.case_id = '%s'::uuid
            """;

    private final StandaloneProcess server;
    private final BenchProgress progress;

    OtherLines(StandaloneProcess server, BenchProgress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** So many events of cases of five. @param like a case whose readers they have */
    void fill(int events, String like) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            for (int from = 0; from < events; from += AT_ONCE) {
                int to = Math.min(events, from + AT_ONCE) - 1;
                statement.execute(LINES.formatted(COLUMNS, EVENTS_A_CASE, EVENTS_A_CASE, KEPT, from, to));
                progress.step("%,d other events".formatted(to + 1));
            }
            String ids = "select md5('other' || n)::uuid from generate_series(0, %d) n"
                    .formatted((events - 1) / EVENTS_A_CASE);
            statement.execute(ACCESS.formatted(ids, like));
            giveCodes("position between " + -events + " and -1", "case_id in (" + ids + ")");
            statement.execute("vacuum analyze views.audit_line_g1");
            statement.execute("vacuum analyze views.case_access_g1");
        }
    }

    /** Copies of a case, event by event. @return their ids */
    List<String> copies(String caseId, int copies) throws IOException, SQLException {
        List<String> ids = java.util.stream.IntStream.range(0, copies)
                .mapToObj(n -> new java.util.UUID(caseId.hashCode(), n).toString())
                .toList();
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            for (int n = 0; n < copies; n++) {
                statement.execute(LONG.formatted(COLUMNS, n, ids.get(n), ids.get(n), KEPT, caseId));
                statement.execute(ACCESS.formatted("select '" + ids.get(n) + "'::uuid", caseId));
                String copy = "case_id = '" + ids.get(n) + "'";
                giveCodes(copy, copy);
            }
        }
        return ids;
    }

    private void giveCodes(String lines, String cases) throws IOException, SQLException {
        GivenCodes codes = new GivenCodes(server);
        codes.give(
                "audit_line",
                "payload",
                lines,
                "case_id",
                "position",
                "version",
                "event_id",
                "stored_name",
                "recorded_at",
                "ledgered_at",
                "client");
        codes.give("case_access", "access", cases, "case_id", "case_number", "version");
    }
}
