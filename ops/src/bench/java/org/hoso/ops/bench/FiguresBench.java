package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * The time to answer a figure, its change and its notices over the rows that so many notice events leave (put there by one
 * statement, spread over the places of a short ledger), beside a bare count of the same rows. {@code --events 1000000} is the size
 * that the promise names.
 */
final class FiguresBench {
    private static final String OFFICER = "auditor@gov";
    private static final int EVENTS_A_NOTICE = 4;
    private static final double PROMISED_SECONDS = 1;
    private static final int LEDGER = 400;

    /** Notices of 2025 and 2026: each is sent, some run out, all are removed, and some overturned; documents as long as real ones. */
    private static final String ROWS = """
            insert into views.notice_interval_g1
            select md5('case' || n / 2)::uuid, md5('notice' || n)::uuid, k, 'ABEI', stands[k + 1], platform, fields, sent,
                stands[k], case when k > 0 then platform end, case when k > 0 then fields end, case when k > 0 then sent end,
                causes[k + 1], position, case when k < 3 then position + 20 end,
                convert_to(json_build_object('noticeId', md5('notice' || n)::uuid, 'n', k, 'agency', 'ABEI',
                    'counted', json_build_object('stand', stands[k + 1], 'platform', platform, 'fields', fields,
                        'sent', '2026-01-01T00:00:00Z'),
                    'before', case when k > 0 then json_build_object('stand', stands[k], 'platform', platform, 'fields', fields,
                        'sent', '2026-01-01T00:00:00Z') end,
                    'since', json_build_object('position', position, 'at', '2026-01-01T00:00:00Z', 'version', k,
                        'eventId', md5('event' || n || k)::uuid, 'storedName', 'case.content-removed'),
                    'cause', causes[k + 1], 'kind', 'REMOVAL')::text, 'UTF8')
            from generate_series(1, %1$d) n, generate_series(0, 3) k,
                lateral (select timestamptz '2025-01-01' + n %% 690 * interval '1 day' as sent, array['advertising'] as fields,
                    (array['FACEBOOK', 'TIKTOK', 'YOUTUBE'])[1 + n %% 3] as platform, 1 + n * 7 %% (%2$d - 80) + k * 20 as position,
                    array['sent', 'ran_out', 'removed', 'corrected'] as causes,
                    array['pending', case when n %% 3 = 0 then 'refused' else 'silent' end, 'removed_late',
                        case when n %% 11 = 0 then 'overturned' else 'removed_on_time' end] as stands) life
            """;

    private static final String CASES = """
            insert into views.noticed_case_g1 (case_id, version, access_keys, access, document)
            select md5('case' || n)::uuid, 9, array['body:ABEI'], access, '{}'
            from generate_series(0, %d) n, (select access from views.noticed_case_g1 limit 1) one
            on conflict do nothing
            """;

    private final StandaloneProcess server;
    private final Effort effort;
    private final BenchProgress progress = new BenchProgress("figures");
    private final Api api;

    FiguresBench(StandaloneProcess server, Effort effort) {
        this.server = server;
        this.effort = effort;
        this.api = server.api();
    }

    void run() throws IOException, SQLException {
        int rows = effort.events();
        ImportClient.send(server, ImportClient.lines(LEDGER), progress);
        WatchedViews.caughtUp(server, progress);
        fill(rows / EVENTS_A_NOTICE);
        String slice = "removal-rate?platform=FACEBOOK&from=2026-07-01&until=2026-09-30&knownAt=" + LEDGER / 2;
        Table table = new Table("asked", "seconds", "bare count", "ratio", "under 1 s");
        measure("one platform, one quarter, in the past", "/api/v1/figures/" + slice, table);
        measure("everything, now", "/api/v1/figures/removal-rate", table);
        measure("change over everything", "/api/v1/figures/removal-rate/change?fromKnownAt=" + LEDGER / 4, table);
        measure(
                "its events, first page",
                "/api/v1/figures/removal-rate/change/events?fromKnownAt=" + LEDGER / 4,
                table);
        measure("notices, first page", "/api/v1/figures/" + slice.replace("?", "/cases?"), table);
        table.print("Figures over %,d rows, median of %d rounds (least-most)".formatted(rows, effort.rounds()));
    }

    private void fill(int notices) throws IOException, SQLException {
        progress.step("%,d notices, %,d rows".formatted(notices, notices * EVENTS_A_NOTICE));
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(CASES.formatted(notices / 2));
            statement.execute(ROWS.formatted(notices, LEDGER));
            GivenCodes codes = new GivenCodes(server);
            codes.give("notice_interval", "document", "true", "case_id", "notice_id", "n");
            codes.give("noticed_case", "access", "true", "case_id", "'access'");
            codes.give("noticed_case", "document", "true", "case_id");
            statement.execute("vacuum analyze views.notice_interval_g1");
            statement.execute("analyze views.noticed_case_g1");
        }
    }

    private void measure(String asked, String path, Table table) throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        answered(path);
        for (int round = 1; round <= effort.rounds(); round++) {
            bare.add(seconds(this::count));
            ours.add(seconds(() -> answered(path)));
            progress.step(String.format(Locale.ROOT, "%s, round %d: %.3f s", asked, round, ours.getLast()));
        }
        table.row(
                asked,
                Table.fine(Spread.of(ours)),
                Table.fine(Spread.of(bare)),
                Table.fine(Spread.ratio(ours, bare)),
                Spread.of(ours).most() < PROMISED_SECONDS ? "yes" : "no");
    }

    private static double seconds(LongSupplier what) {
        long begin = System.nanoTime();
        what.getAsLong();
        return (System.nanoTime() - begin) / 1e9;
    }

    private long answered(String path) {
        Reply reply = api.get(OFFICER, path);
        if (!reply.ok()) throw new IllegalStateException(path + " was turned down: " + reply.body());
        return reply.status();
    }

    private long count() {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from views.notice_interval_g1")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
