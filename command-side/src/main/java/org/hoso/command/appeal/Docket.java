package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.FiledAppeal;

/** What every step on a filed appeal begins with, in one order: known, whose business, impartial, stage, dates. */
final class Docket {
    static final Set<State> PENDING = Set.of(State.FILED, State.ACCEPTED);

    private Docket() {}

    /** For steps that only put on file what happened. */
    static Decision handle(
            CaseCommand c,
            UUID appealId,
            Set<State> stages,
            CaseFile file,
            Basis basis,
            Function<FiledAppeal, Decision> then) {
        return competently(c, appealId, file, basis, appeal -> inOrder(c, appeal, stages, then));
    }

    /** For steps that weigh the appeal: no officer does who had a hand in what is attacked. */
    static Decision impartially(
            CaseCommand c,
            UUID appealId,
            Set<State> stages,
            CaseFile file,
            Basis basis,
            Function<FiledAppeal, Decision> then) {
        return competently(
                c,
                appealId,
                file,
                basis,
                appeal -> hands(appeal, file).contains(c.by().officer())
                        ? refuse(Refusal.OFFICER_NOT_IMPARTIAL)
                        : inOrder(c, appeal, stages, then));
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
            CaseCommand c, UUID appealId, CaseFile file, Basis basis, Function<FiledAppeal, Decision> then) {
        FiledAppeal appeal = file.appeals().find(appealId).orElse(null);
        if (appeal == null) return refuse(Refusal.UNKNOWN_APPEAL, "appealId", appealId);
        Attackable thing = Attackable.of(appeal, file);
        if (!AppealsBodies.answers(c.by(), appeal.level(), thing, day(c.at()), basis))
            return refuse(Refusal.WRONG_AGENCY);
        return then.apply(appeal);
    }

    /** The second complaint looks at the first answer too: whoever gave it takes no part. */
    private static Set<String> hands(FiledAppeal appeal, CaseFile file) {
        Set<String> hands = new HashSet<>(Attackable.of(appeal, file).hands());
        if (appeal.earlierAppealId() != null)
            file.appeals()
                    .find(appeal.earlierAppealId())
                    .map(FiledAppeal::decidedBy)
                    .ifPresent(hands::add);
        return hands;
    }
}
