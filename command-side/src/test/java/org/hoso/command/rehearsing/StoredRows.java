package org.hoso.command.rehearsing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table has that a command of an officer may write, and how many case numbers were given. */
final class StoredRows {
    private StoredRows() {}

    /** @param keys the key database */
    static Map<String, Long> counted(JdbcClient events, JdbcClient keys) {
        Map<String, Long> counts = counts(events);
        counts(keys).forEach((table, rows) -> counts.put("keys " + table, rows));
        counts.put(
                "numbers",
                events.sql("select last_value from events.case_running")
                        .query(Long.class)
                        .single());
        return counts;
    }

    /** But for what the followers of the events write in their own time, and for what reactions did for the system. */
    private static Map<String, Long> counts(JdbcClient db) {
        Map<String, Long> counts = new TreeMap<>();
        db.sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('events', 'public') and table_type = 'BASE TABLE'"
                                + " and table_name !~ 'ledger|position|token|scheduled_tasks|due|awaited|person_case|measured|stumbled'")
                .query(String.class)
                .list()
                .forEach(table -> counts.put(
                        table,
                        db.sql("select count(*) from " + table + byOfficers(table))
                                .query(Long.class)
                                .single()));
        return counts;
    }

    private static String byOfficers(String table) {
        String bySystem = " where meta_data->>'requestId' like 'system-%'";
        return switch (table) {
            case "events.event_entry" -> bySystem.replace(" like ", " not like ");
            case "events.case_number", "events.open_item" ->
                " where case_id::text not in (select aggregate_identifier from events.event_entry" + bySystem
                        + " and sequence_number = 0)";
            default -> "";
        };
    }
}
