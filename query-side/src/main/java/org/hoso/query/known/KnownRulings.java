package org.hoso.query.known;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Rulings;
import org.hoso.cases.Rulings.Attack;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;

/**
 * What appeals and courts have said of decisions, notices, blocks and locks, and which content had to be given back for it: what
 * was annulled stays annulled, unless a second complaint sets that aside (decision 0063).
 *
 * @param said      the rulings themselves
 * @param givenBack by thing that was attacked, the items whose content must be put back because of it; never empty
 */
public record KnownRulings(Rulings said, Map<UUID, Set<UUID>> givenBack) {
    public static final KnownRulings NONE = new KnownRulings(Rulings.NONE, Map.of());

    public boolean annulled(UUID thing) {
        return said.annulled(thing);
    }

    public boolean givesBack(UUID itemId) {
        return givenBack.values().stream().anyMatch(items -> items.contains(itemId));
    }

    public KnownRulings after(CaseEvent event) {
        return switch (event) {
            case Appeal.Event e -> ruled(e);
            case Report.Event e -> this;
            case Evidence.Event e -> this;
            case Classification.Event e -> this;
            case Coordination.Event e -> this;
            case Conclusion.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Merging.Event e -> this;
            case Closing.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private KnownRulings ruled(Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealDecided e -> ruled(e, e.appealId(), e.result(), e.consequences());
            case Appeal.JudgmentRecorded e -> ruled(e, e.lawsuitId(), e.result(), e.consequences());
            case Appeal.AppealFiled e -> new KnownRulings(said.after(e), givenBack);
            case Appeal.LawsuitFiled e -> new KnownRulings(said.after(e), givenBack);
            case Appeal.AppealAccepted e -> this;
            case Appeal.AppealRefused e -> this;
            case Appeal.AppealWithdrawn e -> this;
            case Appeal.AppealDecisionServed e -> this;
            case Appeal.ExecutionSuspended e -> this;
            case Appeal.SuspensionLifted e -> this;
            case Appeal.DialogueHeld e -> this;
            case Appeal.ConsequenceSettled e -> this;
            case Appeal.ConsequenceWaived e -> this;
        };
    }

    /** What had to be given back still has, until the annulment is set aside. */
    private KnownRulings ruled(Appeal.Event event, UUID by, Result result, List<Consequence> consequences) {
        Attack attack = said.attacks().get(by);
        if (attack == null) return this;
        boolean again = said.turn(by, result) == Rulings.Turn.STANDS_AGAIN;
        Set<UUID> items = again ? Set.of() : also(givenBack.getOrDefault(attack.thing(), Set.of()), consequences);
        return new KnownRulings(
                said.after(event),
                items.isEmpty()
                        ? Kept.without(givenBack, attack.thing())
                        : Kept.with(givenBack, attack.thing(), items));
    }

    private static Set<UUID> also(Set<UUID> before, List<Consequence> consequences) {
        Set<UUID> items = new LinkedHashSet<>(before);
        consequences.stream()
                .filter(consequence -> consequence.kind() == ConsequenceKind.RESTORE_CONTENT)
                .forEach(consequence -> items.add(consequence.reference()));
        return items;
    }
}
