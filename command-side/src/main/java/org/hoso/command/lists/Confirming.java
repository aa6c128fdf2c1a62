package org.hoso.command.lists;

import static org.hoso.command.family.FamilyDecision.accept;
import static org.hoso.command.family.FamilyDecision.refuse;

import java.util.Optional;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sha256;
import org.hoso.command.family.FamilyDecision;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Confirmation.ListConfirmed;
import org.hoso.lists.ListsEvent;

/** What a subscriber says it holds is compared with what was given out; nothing is taken on its word. */
final class Confirming {
    private Confirming() {}

    static FamilyDecision<ListsEvent> decide(Confirmation.Command command, Around around) {
        return switch (command) {
            case ConfirmList c -> confirmed(c, around);
        };
    }

    private static FamilyDecision<ListsEvent> confirmed(ConfirmList c, Around around) {
        Optional<Sha256> given = around.hashAt(c.number());
        if (given.isEmpty()) return refuse(Refusal.UNKNOWN_LIST_CHANGE, "last", around.lastChange());
        if (!given.get().equals(c.hash())) return refuse(Refusal.LIST_DIFFERS, "number", c.number());
        return accept(new ListConfirmed(c.by(), c.at(), c.confirmationId(), c.number(), c.hash()));
    }
}
