package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an event says is changed: every column, alone, with its hash, or exchanged with another event's; at every kind of place. */
final class Contents {
    private static final Map<String, String> CHANGES = new TreeMap<>(Map.of(
            "event_identifier", "'another'",
            "type", "'access'",
            "aggregate_identifier", "'00000000-0000-7000-8000-999999999999'",
            "sequence_number", "sequence_number + 100",
            "payload_type", "'case.case-closed'",
            "payload_revision", "'2'",
            "time_stamp", "'2020-01-01T00:00:00.000Z'",
            "payload", "'{\"n\":376,\"fine\":1250000}'",
            "meta_data", "'{\"traceId\":\"another\"}'"));

    private static final Map<String, Long> PLACES =
            new TreeMap<>(Map.of("the first", 1L, "the last signed", 600L, "one not signed yet", 603L));

    private Contents() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        CHANGES.forEach((column, value) -> {
            String change = Sql.event(column + " = " + value, SmallStore.PLACE);
            attacks.add(Attack.read(column + " changed", change));
            attacks.add(
                    Attack.verified(column + " changed and hashed anew", change, Sql.rehashedFrom(SmallStore.PLACE)));
            PLACES.forEach((which, place) -> attacks.add(
                    Attack.read(column + " changed of " + which, Sql.event(column + " = " + value, place))));
        });
        for (String column : List.of("payload", "meta_data", "time_stamp", "payload_type")) {
            attacks.add(Attack.read(column + " exchanged with the next event's", exchanged(column)));
            attacks.add(Attack.verified(
                    column + " exchanged and hashed anew", exchanged(column), Sql.rehashedFrom(SmallStore.PLACE)));
        }
        attacks.add(
                Attack.read("a space put into the payload", Sql.event("payload = (payload::text || ' ')::json", 377)));
        attacks.add(Attack.read(
                "a space put into the metadata", Sql.event("meta_data = (meta_data::text || ' ')::json", 377)));
        attacks.add(Attack.read(
                "the same moment written otherwise", Sql.event("time_stamp = replace(time_stamp, '.000Z', 'Z')", 377)));
        return attacks;
    }

    private static String exchanged(String column) {
        return "update events.event_entry e set " + column + " = o." + column + " from events.event_entry o,"
                + " events.ledger l, events.ledger m where l.position in (377, 378) and m.position = 755 - l.position"
                + " and e.global_index = l.global_index and o.global_index = m.global_index";
    }
}
