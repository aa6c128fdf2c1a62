package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.StandaloneProcess;

/**
 * Fills the queues with what very many events would leave there: each named story is played once, then its rows are copied in the
 * database under other ids, spread over the places of a short ledger so that at any of them a fifth of the cases are under way.
 */
final class QueuedLives {
    /** Where an event of a copy lies: the story's events keep their order in a fifth of the ledger. */
    private static final String FUNCTION = """
            create or replace function bench.place(ledger bigint, began float, version bigint, events bigint) returns bigint
            immutable language sql as $$
                select 1 + floor(ledger * (0.8 * began + 0.2 * (version + 1) / (events + 1)))::bigint $$
            """;

    private static final List<String> BEGIN = List.of(
            "create schema if not exists bench",
            FUNCTION,
            "create table bench.story (story int, case_id uuid)",
            "create table bench.step (story int, case_id uuid, version bigint, position bigint, events bigint)",
            "create table bench.copy (case_id uuid, story int, began float)");

    private static final String STEPS = """
            insert into bench.step
            select s.story, s.case_id, p.sequence_number, p.position, count(*) over (partition by s.story)
            from bench.story s join events.event_position p on p.aggregate_identifier = s.case_id::text
            """;

    private static final String COPIES = """
            insert into bench.copy
            select md5('copy' || i)::uuid, i %% %d, random() from generate_series(1, %d) i
            """;

    private static final String COPIED = "case_id in (select case_id from bench.copy)";

    private static final String CASES = """
            insert into views.queue_case_g1 (case_id, version, access, document)
            select c.case_id, q.version, q.access, q.document
            from bench.copy c join bench.story s using (story) join views.queue_case_g1 q on q.case_id = s.case_id
            """;

    /** A queue's rows, the columns behind its two places as they are. */
    private static final String STAYS = """
            insert into views.%1$s_g1 (case_id, from_position, until_position, %2$s)
            select c.case_id, bench.place(%3$d, c.began, f.version, f.events),
                coalesce(bench.place(%3$d, c.began, u.version, f.events), q.until_position), %4$s
            from views.%1$s_g1 q
            join bench.step f on f.case_id = q.case_id and f.position = q.from_position
            left join bench.step u on u.case_id = q.case_id and u.position = q.until_position
            join bench.copy c on c.story = f.story order by 2
            """;

    private static final String PLACES = """
            insert into views.queue_place_g1 (platform, case_id, from_position)
            select platform, case_id, min(from_position) from views.queue_line_g1, unnest(platforms) platform
            group by 1, 2 on conflict do nothing
            """;

    private final StandaloneProcess server;
    private final BenchProgress progress;

    QueuedLives(StandaloneProcess server, BenchProgress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** What at least so many events leave. @return how many cases there are */
    long fill(int events) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            for (String one : BEGIN) statement.execute(one);
            int stories = 0;
            for (Story story : Stories.all())
                keep(connection, stories++, story.play(new StoryStart(server.api(), Instant.now())));
            WatchedViews.caughtUp(server, progress);
            statement.execute(STEPS);
            long played = one(statement, "select count(*) from bench.step");
            int copies = Math.toIntExact((long) events * stories / played + 1);
            progress.step("%d stories of %d events are played; copying their rows to %,d cases"
                    .formatted(stories, played, copies));
            statement.execute(COPIES.formatted(stories, copies));
            statement.execute(CASES);
            new GivenCodes(server).giveOwn("queue_case", "document", COPIED, "case_id");
            long ledger = one(statement, "select position from events.ledger_head");
            stays(statement, "queue_line", ledger, "due_ms, agencies, open, platforms, document");
            stays(statement, "queue_duty", ledger, "key, body, track, paused, due_ms, document");
            stays(statement, "queue_matter", ledger, "key, body, officer, track, since_ms, document");
            statement.execute(PLACES);
            for (String table : List.of("queue_case", "queue_line", "queue_duty", "queue_matter", "queue_place"))
                statement.execute("vacuum analyze views." + table + "_g1");
            return one(statement, "select count(*) from views.queue_case_g1");
        }
    }

    private void stays(Statement statement, String table, long ledger, String columns)
            throws IOException, SQLException {
        String copied = "q." + columns.replace(", ", ", q.");
        statement.execute(STAYS.formatted(table, columns, ledger, copied));
        new GivenCodes(server).give(table, "document", COPIED, "case_id", "from_position", "until_position");
        progress.step("%,d rows in %s".formatted(one(statement, "select count(*) from views." + table + "_g1"), table));
    }

    private void keep(Connection connection, int story, String number) throws SQLException {
        Reply file = server.api().look("auditor@gov", "/api/v1/cases/" + number);
        if (!file.ok()) throw new IllegalStateException(number + " cannot be read: " + file.body());
        try (PreparedStatement keep = connection.prepareStatement("insert into bench.story values (?, ?::uuid)")) {
            keep.setInt(1, story);
            keep.setString(2, file.body().path("caseId").asString());
            keep.executeUpdate();
        }
    }

    private static long one(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
