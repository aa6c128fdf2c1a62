package org.hoso.query.folding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;

/**
 * What appeals and courts have said of decisions, notices, blocks and locks. What one of them annulled stays annulled, and
 * what had to be given back then still has, whatever another says of it later.
 *
 * @param attacks what an appeal or a lawsuit is about
 */
public record Rulings(Map<UUID, UUID> attacks, Map<UUID, Ruling> byThing) {
    public static final Rulings NONE = new Rulings(Map.of(), Map.of());

    /** @param givenBack items whose content must be put back because of it */
    public record Ruling(boolean annulled, Set<UUID> givenBack) {
        static final Ruling NONE = new Ruling(false, Set.of());

        public Ruling {
            givenBack = Kept.orNone(givenBack);
        }
    }

    public Rulings {
        attacks = Kept.orNone(attacks);
        byThing = Kept.orNone(byThing);
    }

    public boolean annulled(UUID thing) {
        return byThing.getOrDefault(thing, Ruling.NONE).annulled();
    }

    public boolean givesBack(UUID itemId) {
        return byThing.values().stream().anyMatch(ruling -> ruling.givenBack().contains(itemId));
    }

    public Rulings after(CaseEvent event) {
        if (event instanceof Appeal.AppealFiled e) return attacked(e.appealId(), e.attackedId());
        if (event instanceof Appeal.LawsuitFiled e) return attacked(e.lawsuitId(), e.attackedId());
        if (event instanceof Appeal.AppealDecided e) return ruled(e.appealId(), e.result(), e.consequences());
        return event instanceof Appeal.JudgmentRecorded e ? ruled(e.lawsuitId(), e.result(), e.consequences()) : this;
    }

    private Rulings attacked(UUID by, UUID thing) {
        return new Rulings(Kept.with(attacks, by, thing), byThing);
    }

    private Rulings ruled(UUID by, Result result, List<Consequence> consequences) {
        UUID thing = attacks.get(by);
        return thing == null
                ? this
                : new Rulings(attacks, Kept.with(byThing, thing, ruling(thing, result, consequences)));
    }

    private Ruling ruling(UUID thing, Result result, List<Consequence> consequences) {
        Ruling before = byThing.getOrDefault(thing, Ruling.NONE);
        Set<UUID> givenBack = new LinkedHashSet<>(before.givenBack());
        consequences.stream()
                .filter(consequence -> consequence.kind() == ConsequenceKind.RESTORE_CONTENT)
                .forEach(consequence -> givenBack.add(consequence.reference()));
        return new Ruling(result.leavesAnnulled(before.annulled()), givenBack);
    }
}
