package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When something was known is moved. */
final class Times {
    private static final Map<String, String> MOVES = new TreeMap<>(Map.of(
            "30 days back", "ledgered_at - interval '30 days'",
            "a day ahead", "ledgered_at + interval '1 day'",
            "a microsecond ahead", "ledgered_at + interval '1 microsecond'",
            "to the beginning of time", "'epoch'",
            "to infinity", "'infinity'",
            "to minus infinity", "'-infinity'"));

    private Times() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        MOVES.forEach((how, to) -> {
            attacks.add(Attack.read("a place moved " + how, Sql.ledger("ledgered_at = " + to, SmallStore.PLACE)));
            // Infinity has no hash.
            if (!how.contains("infinity"))
                attacks.add(Attack.verified(
                        "a place moved " + how + " and hashed anew",
                        Sql.ledger("ledgered_at = " + to, SmallStore.PLACE),
                        Sql.rehashedFrom(1)));
            attacks.add(Attack.read("all places moved " + how, "update events.ledger set ledgered_at = " + to));
        });
        attacks.add(Attack.verified(
                "what is not signed yet moved an hour before it was recorded and hashed anew",
                "update events.event_entry set time_stamp = to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\".000Z\"')"
                        + Sql.where(605),
                "update events.ledger set ledgered_at = ledgered_at - interval '1 hour'",
                Sql.rehashedFrom(1)));
        attacks.add(Attack.verified(
                "the end moved into the future",
                "update events.ledger_head set ledgered_at = now() + interval '1 day'"));
        return attacks;
    }
}
