package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;

/**
 * Fills the event store with whole lives of cases beside each other: each named story is played once, then copied in the database
 * under other ids and numbers, so that at any place of the ledger a fifth of the cases are under way.
 */
final class Lives {
    private static final String TEMPLATE = """
            create table bench.life as select 0 as story, e.*, '' as number, 0::bigint as events
            from events.event_entry e where false
            """;
    private static final String KEEP = """
            insert into bench.life select ?, e.*, ?, count(*) over () from events.event_entry e
            where aggregate_identifier = ?
            """;
    /** In one transaction: nothing may happen to a copy before it is whole. */
    private static final String COPY = """
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp)
            select gen_random_uuid()::text, c.id, l.sequence_number, l.type, l.payload_type, l.payload_revision,
                replace(replace(l.payload::text, l.aggregate_identifier, c.id), l.number, c.number)::json,
                l.meta_data, l.time_stamp
            from (select i, md5('copy' || i)::uuid::text as id, left(n.number, 8) || (1000000 + i) as number, random() as began
                  from generate_series(1, ?) i, (select min(number) as number from bench.life) n) c
            join bench.life l on l.story = c.i % ?
            order by 0.8 * c.began + 0.2 * l.sequence_number / l.events, c.i, l.sequence_number
            """;

    private final Server server;
    private final Progress progress;

    Lives(Server server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** At least so many events. @return how many there are in all */
    long fill(int events) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute(TEMPLATE);
            int stories = 0;
            for (Story story : Stories.all())
                keep(connection, stories++, story.play(new Stage(server.api(), Instant.now())));
            long played = one(statement, "select count(*) from bench.life");
            int copies = Math.toIntExact(events * stories / played + 1);
            progress.step(
                    "%d stories of %d events are played; copying them to %d cases".formatted(stories, played, copies));
            try (PreparedStatement copy = connection.prepareStatement(COPY)) {
                copy.setInt(1, copies);
                copy.setInt(2, stories);
                copy.executeUpdate();
            }
            return one(statement, "select count(*) from events.event_entry");
        }
    }

    private void keep(Connection connection, int story, String number) throws SQLException {
        Reply file = server.api().look("auditor@gov", "/api/v1/cases/" + number);
        if (!file.ok()) throw new IllegalStateException(number + " cannot be read: " + file.body());
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, story);
            keep.setString(2, number);
            keep.setString(3, file.body().path("caseId").asString());
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
