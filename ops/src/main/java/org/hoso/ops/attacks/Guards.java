package org.hoso.ops.attacks;

import java.util.List;

/** What the database itself stands guard with, taken away for a moment, and the functions it computes with. */
final class Guards {
    private static final String ALTERED = Sql.event("payload = '{\"n\":376,\"fine\":1250000}'", SmallStore.PLACE);

    private Guards() {}

    static List<Attack> all() {
        return List.of(
                Attack.read(
                        "all triggers of events dropped for a moment, and one altered",
                        "alter table events.event_entry disable trigger all",
                        ALTERED,
                        "alter table events.event_entry enable trigger all"),
                Attack.verified(
                        "checkpoints unguarded for a moment, and the last dropped",
                        Sql.UNGUARDED,
                        "delete from events.checkpoint where size = 600",
                        "alter table events.checkpoint enable trigger all"),
                Attack.read(
                        "an event altered while the database is told to run no triggers",
                        "do $$ begin set local session_replication_role = replica; " + ALTERED + "; end $$"),
                Attack.verified(
                        "the function that hashes replaced, and an event altered and hashed by it",
                        "create or replace function events.leaf(e events.event_entry, ledgered_at timestamptz) returns bytea"
                                + " language sql stable strict parallel safe return (select leaf from events.ledger l"
                                + " where l.global_index = e.global_index)",
                        ALTERED,
                        Sql.rehashedFrom(SmallStore.PLACE)),
                Attack.verified(
                        "an event's place dropped and brought back a moment later",
                        "create table events.kept as select * from events.ledger where position = 377",
                        "delete from events.ledger where position = 377",
                        "update events.kept set ledgered_at = now()",
                        "insert into events.ledger select * from events.kept"));
    }
}
