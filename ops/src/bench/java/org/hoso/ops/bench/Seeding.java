package org.hoso.ops.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** Fills the event store: cases by import, and to each some pieces of evidence, made in the database from one real event. */
final class Seeding {
    private static final int EVENTS_A_CASE = 5;
    private static final int SLICE = 2_000;
    /** Reports of one import: its body is held in memory. */
    private static final int IMPORTED = 100_000;

    /** As the first was stored, but for the ids and the hash; the case's next versions. */
    private static final String MORE = """
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp)
            select gen_random_uuid()::text, c.id, n, e.type, e.payload_type, e.payload_revision,
                replace(replace(replace(e.payload::text, ?, c.id), ?, gen_random_uuid()::text),
                    ?, encode(sha256((c.id || n)::bytea), 'hex'))::json,
                e.meta_data, e.time_stamp
            from (select * from events.event_entry where payload_type = 'case.evidence-added'
                  order by global_index limit 1) e,
                unnest(?::text[]) as c (id), generate_series(1, ?) as n
            """;

    private final StandaloneProcess server;
    private final BenchProgress progress;

    Seeding(StandaloneProcess server, BenchProgress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** At least so many events. */
    void fill(int events) throws IOException, SQLException {
        List<String> cases = new ArrayList<>();
        for (int left = events / EVENTS_A_CASE + 1; left > 0; left -= IMPORTED)
            cases.addAll(ImportClient.send(server, ImportClient.lines(Math.min(left, IMPORTED)), progress));
        Call.Reply first;
        try (Call call = new Call(server.port(), server.api().token("intake@abei"))) {
            first = call.post("/api/v1/cases/" + cases.getFirst() + "/add-evidence", BenchBodies.evidence());
        }
        if (!first.ok())
            throw new IllegalStateException("the first piece of evidence was turned down: " + first.text());
        JsonNode payload = CaseJson.stored()
                .readTree(Twin.sample(server, "case.evidence-added").payload());
        for (int from = 1; from < cases.size(); from += SLICE) {
            add(payload, cases.subList(from, Math.min(cases.size(), from + SLICE)), EVENTS_A_CASE - 1);
            progress.step(
                    "%d of %d cases have their evidence".formatted(Math.min(cases.size(), from + SLICE), cases.size()));
        }
    }

    /**
     * Cases that already have very many events, at once in the stock store too where there is one; named in {@code bench.long_case}.
     *
     * @param events of each
     */
    List<String> longCases(int count, int events) throws IOException, SQLException {
        List<String> cases = ImportClient.send(server, ImportClient.lines(count), progress);
        add(
                CaseJson.stored()
                        .readTree(Twin.sample(server, "case.evidence-added").payload()),
                cases,
                events - 1);
        return cases;
    }

    private void add(JsonNode like, List<String> cases, int each) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement insert = connection.prepareStatement(MORE)) {
            insert.setString(1, like.path("caseId").asString());
            insert.setString(2, like.path("evidenceId").asString());
            insert.setString(3, like.path("sha256").asString());
            insert.setArray(4, connection.createArrayOf("text", cases.toArray()));
            insert.setInt(5, each);
            insert.executeUpdate();
        }
    }
}
