package org.hoso.runtime.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.SchemaMigration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Every column beside the events")
class RowCodesCompleteTest {
    private static final String COUNTS = "counts attempts or tells when; decides nothing but the order of work";
    private static final String SIGNED = "signed, and compared by the verification";
    private static final String AXON = "where a follower stands; what is read again is written again, the same";
    private static final String TOLD = "shown to operators alone";

    /** Whole tables, or single columns, that no code is over, and why not. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("events.event_entry", "hashed by the ledger"),
            Map.entry("events.ledger", "hashed and signed"),
            Map.entry("events.ledger_head", "compared by the verification"),
            Map.entry("events.server_index", "of stores on Axon Server; hashed there"),
            Map.entry("events.tree_node", "computed anew by the verification"),
            Map.entry("events.tree_growth", "compared by the verification"),
            Map.entry("events.checkpoint", SIGNED),
            Map.entry("events.cosignature", SIGNED),
            Map.entry("events.refusal", SIGNED),
            Map.entry("events.checkpoint_stamp", SIGNED),
            Map.entry("events.list_file", SIGNED),
            Map.entry("events.token_entry", AXON),
            Map.entry("events.dead_letter_entry", AXON),
            Map.entry("events.watcher", TOLD),
            Map.entry("events.burnt_case_number", TOLD),
            Map.entry("events.scheduled_tasks", "when to wake up; the sweeps ask their lists"),
            Map.entry("events.dispatch_key", "public keys, read by nobody who decides"),
            Map.entry("events.flyway_schema_history", "the schema's own"),
            Map.entry("events.awaited_body", "compared with the events; what is asked, the case decides"),
            Map.entry("events.awaited_look", "compared with the events; what is looked at, the case says"),
            Map.entry("events.snapshot_entry.event_identifier", "an id that nobody reads"),
            Map.entry("events.snapshot_entry.time_stamp", COUNTS),
            Map.entry("events.case_number.recorded_at", "tells gaps among numbers from those that are being drawn"),
            Map.entry("events.open_item.reserved_at", COUNTS),
            Map.entry("events.due.tries", COUNTS),
            Map.entry("events.erasure.tries", COUNTS),
            Map.entry("events.idempotency.recorded_at", COUNTS),
            Map.entry("events.idempotency.from_version", "of a note without an answer, which decides nothing"),
            Map.entry("events.idempotency.tries", "of a note without an answer, which decides nothing"),
            Map.entry("events.application_file.taken_at", COUNTS),
            Map.entry("events.dispatch.due_at", COUNTS),
            Map.entry("events.dispatch.until", COUNTS),
            Map.entry("events.dispatch.attempts", COUNTS),
            Map.entry("events.dispatch.tried_at", COUNTS),
            Map.entry("events.dispatch.trouble", TOLD),
            Map.entry("events.dispatch.lease", COUNTS),
            Map.entry("events.dispatch.leased_until", COUNTS),
            Map.entry("events.dispatch.text", "sealed, bound to its person"),
            Map.entry("events.dispatch.text_sha256", "of the text, shown beside it"),
            Map.entry("events.dispatch.receipt", "goes into an event of the case, which the case decides"),
            Map.entry("person_key", "wrapped, bound to its person; one that is gone is missed"),
            Map.entry("upload.wrapped", "wrapped, bound to its file"),
            Map.entry("file_key.sealed", "sealed, bound to its person"),
            Map.entry("file_key.kept_at", COUNTS),
            Map.entry("file_key.proven", "asked of the case; a false word keeps a file or asks again"),
            Map.entry("master_check", "made of the master key itself"),
            Map.entry("flyway_schema_history", "the schema's own"));

    @Test
    @DisplayName(
            "is covered by a code or left out for a reason; nothing is left out that a code is over, or is not there")
    void answeredFor() {
        DataSource keys = TestPostgres.empty().dataSource();
        new SchemaMigration(keys, "public", "classpath:schema/keys").migrate();
        List<String> columns = Stream.concat(
                        columns(TestPostgres.withEventStore().dataSource(), "events", "events."),
                        columns(keys, "public", ""))
                .toList();
        assertThat(columns.stream().filter(one -> !isCovered(one) && !isLeftOut(one)))
                .as("neither covered nor left out")
                .isEmpty();
        assertThat(columns.stream().filter(one -> isCovered(one) && isLeftOut(one)))
                .as("left out though covered")
                .isEmpty();
        List<String> there = new ArrayList<>(columns);
        columns.forEach(one -> there.add(one.substring(0, one.lastIndexOf('.'))));
        assertThat(there).containsAll(LEFT_OUT.keySet());
    }

    private static boolean isCovered(String column) {
        int end = column.lastIndexOf('.');
        String over =
                RowCodes.covered().getOrDefault(column.substring(0, end), "").replaceAll("::\\w+", "");
        return Pattern.compile("(?<![\\w'.])" + column.substring(end + 1) + "(?![\\w'])")
                .matcher(over)
                .find();
    }

    private static boolean isLeftOut(String column) {
        return LEFT_OUT.containsKey(column) || LEFT_OUT.containsKey(column.substring(0, column.lastIndexOf('.')));
    }

    private static Stream<String> columns(DataSource database, String schema, String prefix) {
        return JdbcClient.create(database)
                .sql("select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where table_schema = ? and table_type = 'BASE TABLE'")
                .param(schema)
                .query(String.class)
                .list()
                .stream()
                .map(one -> prefix + one);
    }
}
