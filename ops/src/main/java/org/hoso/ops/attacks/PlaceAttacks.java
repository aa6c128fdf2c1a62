package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.List;

/** The ledger's own rows: places, hashes, epochs. */
final class PlaceAttacks {
    private static final String UP = "update events.ledger set position = -position - 1 where position >= 377";
    private static final String UP_AGAIN = "update events.ledger set position = -position where position < 0";
    private static final String DOWN = "update events.ledger set position = -position where position > 377";
    private static final String DOWN_AGAIN = "update events.ledger set position = -position - 1 where position < 0";

    private PlaceAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        attacks.add(Attack.verified("two places exchanged", exchanged("")[0], exchanged("")[1]));
        attacks.add(Attack.verified(
                "two places exchanged with their hashes", exchanged(", leaf = o.leaf")[0], exchanged("")[1]));
        attacks.add(Attack.verified(
                "two places exchanged and hashed anew", exchanged("")[0], exchanged("")[1], Sql.rehashedFrom(1)));
        attacks.add(Attack.verified(
                "two hashes exchanged",
                "update events.ledger l set leaf = o.leaf from events.ledger o where l.position in (377, 378)"
                        + " and o.position = 755 - l.position"));
        attacks.add(Attack.read("a hash of nothing", Sql.ledger("leaf = sha256('')", SmallStore.PLACE)));
        attacks.add(Attack.read(
                "a hash of another", Sql.ledger("leaf = (select leaf from events.ledger where position = 5)", 377)));
        for (String epoch : List.of("0", "2", "-1", "2147483647"))
            attacks.add(Attack.verified("a place of epoch " + epoch, Sql.ledger("epoch = " + epoch, SmallStore.PLACE)));
        attacks.add(Attack.verified("all places of epoch 0", "update events.ledger set epoch = 0"));
        attacks.add(Attack.verified(
                "the last place moved away", "update events.ledger set position = 9999 where position = 605"));
        attacks.add(
                Attack.verified(
                        "a place after the end",
                        "insert into events.ledger select 606, -1, ledgered_at, 1, leaf from events.ledger where position = 605"));
        attacks.add(Attack.verified(
                "an event put in between with its hash",
                Sql.inserted("00000000-0000-7000-8000-000000000001", "1", "'3'"),
                UP,
                UP_AGAIN,
                "insert into events.ledger select 377, e.global_index, l.ledgered_at, 1, events.leaf(e, l.ledgered_at)"
                        + " from events.event_entry e, events.ledger l where e.event_identifier = 'inserted'"
                        + " and l.position = 376",
                "update events.ledger_head set position = position + 1"));
        attacks.add(Attack.read("an event's place dropped", "delete from events.ledger where position = 377"));
        attacks.add(Attack.read(
                "an event's place dropped, those after it moved up",
                "delete from events.ledger where position = 377",
                DOWN,
                DOWN_AGAIN,
                "update events.ledger_head set position = position - 1"));
        attacks.add(Attack.verified(
                "an event dropped with its place, those after it moved up",
                "delete from events.event_entry" + Sql.where(377),
                "delete from events.ledger where position = 377",
                DOWN,
                DOWN_AGAIN,
                "update events.ledger_head set position = position - 1"));
        return attacks;
    }

    private static String[] exchanged(String more) {
        return new String[] {
            "update events.ledger l set global_index = -o.global_index" + more + " from events.ledger o"
                    + " where l.position in (377, 378) and o.position = 755 - l.position",
            "update events.ledger set global_index = -global_index where global_index < 0"
        };
    }
}
