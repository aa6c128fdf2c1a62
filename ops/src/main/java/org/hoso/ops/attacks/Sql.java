package org.hoso.ops.attacks;

/** What attacks are made of. */
final class Sql {
    /** Whoever owns the tables takes their guards away first. */
    static final String UNGUARDED = "alter table events.checkpoint disable trigger all";

    private Sql() {}

    static String event(String change, long position) {
        return "update events.event_entry set " + change + where(position);
    }

    static String where(long position) {
        return " where global_index = (select global_index from events.ledger where position = " + position + ")";
    }

    static String ledger(String change, long position) {
        return "update events.ledger set " + change + " where position = " + position;
    }

    /** The hash made to match again, there and after. */
    static String rehashedFrom(long position) {
        return "update events.ledger l set leaf = events.leaf(e, l.ledgered_at) from events.event_entry e"
                + " where e.global_index = l.global_index and l.position >= " + position;
    }

    /** An event of the attacker's, as the next of a case. @param place columns and values that say where it stands */
    static String inserted(String caseId, String epoch, String tx) {
        return "insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,"
                + " payload_revision, payload, meta_data, time_stamp, epoch, tx) values ('inserted', '" + caseId
                + "', 10, 'case', 'case.report-rejected', '1', '{}', '{}', '2026-11-20T02:30:00.000Z', " + epoch + ", "
                + tx + ")";
    }
}
