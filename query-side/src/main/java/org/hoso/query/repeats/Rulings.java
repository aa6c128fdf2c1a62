package org.hoso.query.repeats;

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
import org.hoso.query.folding.Kept;

/**
 * What appeals and courts have said of decisions, notices, blocks and locks. The last ruling on a thing counts: a second
 * level that upholds what the first annulled puts it back.
 *
 * @param attacks what an appeal or a lawsuit is about
 */
record Rulings(Map<UUID, UUID> attacks, Map<UUID, Ruling> byThing) {
    static final Rulings NONE = new Rulings(Map.of(), Map.of());

    /** @param givenBack items whose content must be put back because of it */
    record Ruling(boolean annulled, Set<UUID> givenBack) {
        Ruling {
            givenBack = Kept.orNone(givenBack);
        }
    }

    Rulings {
        attacks = Kept.orNone(attacks);
        byThing = Kept.orNone(byThing);
    }

    boolean annulled(UUID thing) {
        Ruling ruling = byThing.get(thing);
        return ruling != null && ruling.annulled();
    }

    boolean givesBack(UUID itemId) {
        return byThing.values().stream().anyMatch(ruling -> ruling.givenBack().contains(itemId));
    }

    Rulings after(CaseEvent event) {
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

    /** What was annulled before asks for nothing twice: what had to be given back then still has. */
    private Ruling ruling(UUID thing, Result result, List<Consequence> consequences) {
        Set<UUID> givenBack = new LinkedHashSet<>();
        if (result == Result.ANNULLED && annulled(thing))
            givenBack.addAll(byThing.get(thing).givenBack());
        consequences.stream()
                .filter(consequence -> consequence.kind() == ConsequenceKind.RESTORE_CONTENT)
                .forEach(consequence -> givenBack.add(consequence.reference()));
        return new Ruling(result == Result.ANNULLED, givenBack);
    }
}
