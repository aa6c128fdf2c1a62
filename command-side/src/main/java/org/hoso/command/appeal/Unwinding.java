package org.hoso.command.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Decided;

/**
 * What a ruling leaves behind: for each thing that the fallen decision led to one consequence with one owner, to be undone or,
 * where the decision stands again, to be done again; nothing twice.
 *
 * @param lapsed consequences of earlier rulings that it overturns
 */
record Unwinding(List<Consequence> consequences, List<UUID> lapsed) {
    /** @param day the day of the ruling: the owner is whoever has the body's files by then */
    static Unwinding of(AppealOutcome outcome, Attackable thing, LocalDate day, CaseFile file, DecisionBasis basis) {
        OpenedConsequences opened = new OpenedConsequences(file);
        List<Consequence> consequences = effects(outcome, thing, file, opened, basis)
                .map(effect -> consequence(effect, day, basis))
                .toList();
        return new Unwinding(consequences, opened.lapsed());
    }

    private static Stream<Effect> effects(
            AppealOutcome outcome, Attackable thing, CaseFile file, OpenedConsequences opened, DecisionBasis basis) {
        return switch (outcome.turn()) {
            case FALLS -> new Falling(thing, file, opened, basis.listed()).effects();
            case STANDS_AGAIN -> new StandingAgain(thing, outcome, file, opened).effects();
            case STAYS_ANNULLED -> Stream.empty();
            case STANDS ->
                outcome.result().lowers() ? lowered(outcome.remainsVnd(), thing, file, opened) : Stream.empty();
        };
    }

    /** What was paid beyond the fine that remains, and what the world was told of the old one. */
    private static Stream<Effect> lowered(long totalVnd, Attackable thing, CaseFile file, OpenedConsequences opened) {
        Decided decided = file.sanctions().decisions().get(thing.id());
        return Stream.concat(
                new Fine(decided, opened).loweredTo(totalVnd),
                SanctionEffects.told(decided).filter(effect -> toTell(effect, opened)));
    }

    private static boolean toTell(Effect effect, OpenedConsequences opened) {
        return opened.latest(effect)
                .filter(last -> last.open() && !OpenedConsequences.again(last))
                .isEmpty();
    }

    private static Consequence consequence(Effect effect, LocalDate day, DecisionBasis basis) {
        return new Consequence(
                basis.ids().next(),
                effect.kind(),
                effect.reference(),
                effect.remedy(),
                AppealsBodies.inCharge(effect.body(), day, basis).orElse(effect.body()),
                effect.amountVnd());
    }

    /** Nothing overturned is told as nothing. */
    @org.jspecify.annotations.Nullable
    List<UUID> overturned() {
        return lapsed.isEmpty() ? null : lapsed;
    }
}
