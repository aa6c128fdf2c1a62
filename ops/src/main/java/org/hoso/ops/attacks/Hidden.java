package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events put where the ledger does not look, and ledgered ones put where it would look again. */
final class Hidden {
    private static final Map<String, String> CASES = new TreeMap<>(Map.of(
            "in a case", "00000000-0000-7000-8000-000000000037",
            "in a case of its own", "00000000-0000-7000-8000-999999999999"));

    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "of the next epoch", "2, pg_current_xact_id()",
            "of a far epoch", "99, pg_current_xact_id()",
            "of an epoch past", "0, pg_current_xact_id()",
            "of a negative epoch", "-1, pg_current_xact_id()",
            "of a transaction long ended", "1, '3'",
            "of a transaction to come", "1, '999999999999'",
            "of the last of all transactions", "1, '18446744073709551615'",
            "of a far epoch and a transaction long ended", "99, '3'"));

    private Hidden() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        CASES.forEach((where, caseId) -> PLACES.forEach((when, place) -> {
            String[] parts = place.split(", ");
            attacks.add(
                    Attack.read("an event hidden " + where + ", " + when, Sql.inserted(caseId, parts[0], parts[1])));
        }));
        for (String change : List.of("epoch = 99", "epoch = 2", "tx = '999999999999'", "tx = '18446744073709551615'"))
            attacks.add(Attack.verified("a ledgered event with " + change, Sql.event(change, SmallStore.PLACE)));
        attacks.add(Attack.verified("all ledgered events of epoch 99", "update events.event_entry set epoch = 99"));
        return attacks;
    }
}
