package org.hoso.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.Result;
import org.jspecify.annotations.Nullable;

/**
 * What appeals and courts have made of the things that were attacked: the one rule of whether a thing stands (decision 0063). An
 * annulment stays, whatever another complaint or a court says beside it; only the second complaint that follows the very complaint
 * that annulled sets that annulment aside.
 *
 * @param attacks  what an appeal or a lawsuit is against
 * @param annulled by thing, the appeals and lawsuits whose annulment of it holds; never empty
 */
public record Rulings(Map<UUID, Attack> attacks, Map<UUID, Set<UUID>> annulled) {
    public static final Rulings NONE = new Rulings(Map.of(), Map.of());

    /** @param follows the first complaint that a second one follows */
    public record Attack(UUID thing, @Nullable UUID follows) {}

    /** What a ruling does to the thing. */
    public enum Turn {
        STANDS,
        FALLS,
        /** It was annulled before, and still is. */
        STAYS_ANNULLED,
        STANDS_AGAIN
    }

    public boolean annulled(UUID thing) {
        return annulled.containsKey(thing);
    }

    /** What a ruling would do now. @param by the appeal or lawsuit that is ruled on; an unknown one does nothing */
    public Turn turn(UUID by, Result result) {
        Attack attack = attacks.get(by);
        if (attack == null) return Turn.STANDS;
        if (!annulled(attack.thing())) return result == Result.ANNULLED ? Turn.FALLS : Turn.STANDS;
        return holding(attack, result).isEmpty() ? Turn.STANDS_AGAIN : Turn.STAYS_ANNULLED;
    }

    /** The same object where the event says nothing of it. */
    public Rulings after(CaseEvent event) {
        return event instanceof Appeal.Event e ? told(e) : this;
    }

    private Rulings told(Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealFiled e -> attacked(e.appealId(), new Attack(e.attackedId(), e.earlierAppealId()));
            case Appeal.LawsuitFiled e -> attacked(e.lawsuitId(), new Attack(e.attackedId(), null));
            case Appeal.AppealDecided e -> ruled(e.appealId(), e.result());
            case Appeal.JudgmentRecorded e -> ruled(e.lawsuitId(), e.result());
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

    private Rulings attacked(UUID by, Attack attack) {
        Map<UUID, Attack> next = new LinkedHashMap<>(attacks);
        next.put(by, attack);
        return new Rulings(Collections.unmodifiableMap(next), annulled);
    }

    private Rulings ruled(UUID by, Result result) {
        Attack attack = attacks.get(by);
        if (attack == null) return this;
        Set<UUID> left = new LinkedHashSet<>(holding(attack, result));
        if (result == Result.ANNULLED) left.add(by);
        Map<UUID, Set<UUID>> next = new LinkedHashMap<>(annulled);
        if (left.isEmpty()) next.remove(attack.thing());
        else next.put(attack.thing(), Collections.unmodifiableSet(left));
        return new Rulings(attacks, Collections.unmodifiableMap(next));
    }

    /** The annulments that still hold beside such a ruling: all but the one that a second complaint sets aside. */
    private Set<UUID> holding(Attack attack, Result result) {
        Set<UUID> before = annulled.getOrDefault(attack.thing(), Set.of());
        if (result == Result.ANNULLED || attack.follows() == null) return before;
        Set<UUID> left = new LinkedHashSet<>(before);
        left.remove(attack.follows());
        return left;
    }
}
