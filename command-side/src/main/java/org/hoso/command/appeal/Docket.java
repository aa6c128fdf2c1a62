package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;

/** What every step on a filed appeal begins with, in one order: known, whose business, impartial, stage, dates. */
final class Docket {
    static final Set<State> PENDING = Set.of(State.FILED, State.ACCEPTED);

    private Docket() {}

    /** No officer takes a step who had a hand in what is attacked, not even one that only puts on file what happened. */
    static Decision impartially(
            CaseCommand c,
            UUID appealId,
            Set<State> stages,
            CaseFile file,
            DecisionBasis basis,
            Function<FiledAppeal, Decision> then) {
        return competently(
                c,
                appealId,
                file,
                basis,
                appeal -> Attackable.of(appeal, file)
                        .hands()
                        .and(appeal, file)
                        .hindrance(c.by())
                        .orElseGet(() -> inOrder(c, appeal, stages, then)));
    }

    /** The stage and the dates alone, for an appellant's own step. */
    static Decision inOrder(
            CaseCommand c, FiledAppeal appeal, Set<State> stages, Function<FiledAppeal, Decision> then) {
        if (!stages.contains(appeal.state()))
            return refuse(
                    Refusal.APPEAL_NOT_AT_THIS_STAGE,
                    Map.of(
                            "appealId",
                            appeal.appealId(),
                            "stage",
                            appeal.state().name()));
        if (c.at().isBefore(appeal.since())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return then.apply(appeal);
    }

    private static Decision competently(
            CaseCommand c, UUID appealId, CaseFile file, DecisionBasis basis, Function<FiledAppeal, Decision> then) {
        FiledAppeal appeal = file.appeals().find(appealId).orElse(null);
        if (appeal == null) return refuse(Refusal.UNKNOWN_APPEAL, "appealId", appealId);
        Attackable thing = Attackable.of(appeal, file);
        if (!AppealsBodies.answers(c.by(), appeal.level(), thing, day(c.at()), basis))
            return Decision.notYours(AppealsBodies.competent(appeal.level(), thing, day(c.at()), basis)
                    .orElse(null));
        return then.apply(appeal);
    }
}
