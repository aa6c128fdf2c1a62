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
import org.hoso.cases.Rulings.Turn;
import org.hoso.runtime.folding.Kept;

/**
 * What appeals and courts have said of decisions, notices, blocks and locks, and which content had to be given back for it: what
 * was annulled stays annulled, unless a second complaint sets that aside (decision 0063).
 *
 * @param attacks what an appeal or a lawsuit is about
 * @param said    the rulings themselves; absent in what was stored before they were kept
 */
public record CaseRulings(Map<UUID, UUID> attacks, Map<UUID, Ruling> byThing, org.hoso.cases.Rulings said) {
    public static final CaseRulings NONE = new CaseRulings(Map.of(), Map.of(), org.hoso.cases.Rulings.NONE);

    /** @param givenBack items whose content must be put back because of it */
    public record Ruling(boolean annulled, Set<UUID> givenBack) {
        static final Ruling NONE = new Ruling(false, Set.of());

        public Ruling {
            givenBack = Kept.orNone(givenBack);
        }
    }

    public CaseRulings {
        attacks = Kept.orNone(attacks);
        byThing = Kept.orNone(byThing);
        said = said == null ? org.hoso.cases.Rulings.NONE : said;
    }

    public boolean annulled(UUID thing) {
        return byThing.getOrDefault(thing, Ruling.NONE).annulled();
    }

    public boolean givesBack(UUID itemId) {
        return byThing.values().stream().anyMatch(ruling -> ruling.givenBack().contains(itemId));
    }

    public CaseRulings after(CaseEvent event) {
        org.hoso.cases.Rulings next = said.after(event);
        if (event instanceof Appeal.AppealFiled e) return attacked(e.appealId(), e.attackedId(), next);
        if (event instanceof Appeal.LawsuitFiled e) return attacked(e.lawsuitId(), e.attackedId(), next);
        if (event instanceof Appeal.AppealDecided e) return ruled(e.appealId(), e.result(), e.consequences(), next);
        return event instanceof Appeal.JudgmentRecorded e
                ? ruled(e.lawsuitId(), e.result(), e.consequences(), next)
                : this;
    }

    private CaseRulings attacked(UUID by, UUID thing, org.hoso.cases.Rulings next) {
        return new CaseRulings(Kept.with(attacks, by, thing), byThing, next);
    }

    private CaseRulings ruled(UUID by, Result result, List<Consequence> consequences, org.hoso.cases.Rulings next) {
        UUID thing = attacks.get(by);
        return thing == null
                ? this
                : new CaseRulings(attacks, Kept.with(byThing, thing, ruling(by, thing, result, consequences)), next);
    }

    /** What had to be given back still has, until the annulment is set aside. */
    private Ruling ruling(UUID by, UUID thing, Result result, List<Consequence> consequences) {
        Ruling before = byThing.getOrDefault(thing, Ruling.NONE);
        Turn turn = said.turn(by, result);
        if (turn == Turn.STANDS_AGAIN) return Ruling.NONE;
        Set<UUID> givenBack = new LinkedHashSet<>(before.givenBack());
        consequences.stream()
                .filter(consequence -> consequence.kind() == ConsequenceKind.RESTORE_CONTENT)
                .forEach(consequence -> givenBack.add(consequence.reference()));
        return new Ruling(before.annulled() || result == Result.ANNULLED, givenBack);
    }
}
