package org.hoso.command.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;

/** For each thing that the fallen decision led to, one consequence with one owner; nothing falls, nothing is opened. */
final class OpeningConsequences {
    private OpeningConsequences() {}

    /** @param day the day of the decision: the owner is whoever has the body's files by then */
    static List<Consequence> of(Outcome outcome, Attackable thing, LocalDate day, CaseFile file, Basis basis) {
        return effects(outcome, thing, file)
                .filter(effect -> !asked(effect, file))
                .map(effect -> consequence(effect, day, basis))
                .toList();
    }

    private static Stream<Effect> effects(Outcome outcome, Attackable thing, CaseFile file) {
        if (file.appeals().annulled(thing.id())) return Stream.empty();
        return switch (outcome.result()) {
            case UPHELD -> Stream.empty();
            case AMENDED, PARTLY -> SanctionEffects.loweredTo(outcome.remainsVnd(), thing, file);
            case ANNULLED ->
                switch (thing.kind()) {
                    case DECISION -> SanctionEffects.all(thing, file);
                    case BLOCK -> MeasureEffects.ofBlock(thing, file);
                    case NOTICE -> MeasureEffects.ofNotice(thing, file);
                    case ACCOUNT_LOCK -> MeasureEffects.ofLock(thing);
                };
        };
    }

    /** The same task stands open already, from an earlier decision in the same matter. Money is reckoned, not compared. */
    private static boolean asked(Effect effect, CaseFile file) {
        return effect.amountVnd() == null
                && file.appeals().consequences().values().stream()
                        .anyMatch(owed -> !owed.done() && effect.sameAs(owed.what()));
    }

    private static Consequence consequence(Effect effect, LocalDate day, Basis basis) {
        return new Consequence(
                basis.ids().next(),
                effect.kind(),
                effect.reference(),
                effect.remedy(),
                AppealsBodies.inCharge(effect.body(), day, basis).orElse(effect.body()),
                effect.amountVnd());
    }
}
