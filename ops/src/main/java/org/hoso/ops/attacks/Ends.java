package org.hoso.ops.attacks;

import java.util.List;

/** What the ledger says of its own end, and ends that are cut off. */
final class Ends {
    private static final String EVENTS_AFTER_300 = "delete from events.event_entry where global_index in"
            + " (select global_index from events.ledger where position > 300)";
    private static final String PLACES_AFTER_300 = "delete from events.ledger where position > 300";

    private Ends() {}

    static List<Attack> all() {
        return List.of(
                Attack.verified("the end set back by one", "update events.ledger_head set position = 604"),
                Attack.verified(
                        "the end set back before what was signed", "update events.ledger_head set position = 300"),
                Attack.verified("the end set to nothing", "update events.ledger_head set position = 0"),
                Attack.verified("the end set ahead by one", "update events.ledger_head set position = 606"),
                Attack.verified("the end dropped", "delete from events.ledger_head"),
                Attack.verified("the end in an epoch past", "update events.ledger_head set epoch = 0"),
                Attack.verified("the watermark set back", "update events.ledger_head set watermark = '0'"),
                Attack.read(
                        "the watermark set ahead over an event that waits",
                        "insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                                + " payload_type, payload_revision, payload, meta_data, time_stamp) values ('waits', 'waits', 0,"
                                + " 'case', 'case.note-added', '1', '{}', '{}', '2026-11-20T02:30:00.000Z')",
                        "update events.ledger_head set watermark = '999999999999'"),
                Attack.verified("the first event dropped", "delete from events.event_entry" + Sql.where(1)),
                Attack.verified("an event dropped", "delete from events.event_entry" + Sql.where(377)),
                Attack.verified("the last event dropped", "delete from events.event_entry" + Sql.where(605)),
                Attack.verified(
                        "a whole case dropped with its places",
                        "delete from events.ledger where position between 371 and 380",
                        "delete from events.event_entry where aggregate_identifier = '00000000-0000-7000-8000-000000000037'"),
                Attack.verified("all events dropped", "delete from events.event_entry"),
                Attack.read("all places dropped", "delete from events.ledger"),
                Attack.verified("the end cut off, places left", EVENTS_AFTER_300),
                Attack.verified("the end cut off with its places", EVENTS_AFTER_300, PLACES_AFTER_300),
                Attack.verified(
                        "the end cut off and set back",
                        EVENTS_AFTER_300,
                        PLACES_AFTER_300,
                        "update events.ledger_head set position = 300"),
                Attack.verified(
                        "all set back to what was signed first, with what was signed since",
                        Sql.UNGUARDED,
                        EVENTS_AFTER_300,
                        PLACES_AFTER_300,
                        "update events.ledger_head set position = 300",
                        "delete from events.checkpoint where size > 300"),
                Attack.verified(
                        "everything emptied",
                        Sql.UNGUARDED,
                        "delete from events.event_entry",
                        "delete from events.ledger",
                        "delete from events.checkpoint",
                        "update events.ledger_head set position = 0"),
                Attack.verified(
                        "told that the events lie elsewhere",
                        "insert into events.server_index values (1, 'e', 'c', 0)"));
    }
}
