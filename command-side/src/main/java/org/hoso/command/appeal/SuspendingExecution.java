package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Set;
import org.hoso.cases.Appeal.ExecutionSuspended;
import org.hoso.cases.Appeal.LiftSuspension;
import org.hoso.cases.Appeal.SuspendExecution;
import org.hoso.cases.Appeal.SuspensionLifted;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;
import org.hoso.command.casefile.Sanctions;

/** A complaint does not stop execution; only a stay does, a decision of its own with start and end (Law on Complaints Art 35). */
final class SuspendingExecution {
    private SuspendingExecution() {}

    static Decision suspend(SuspendExecution c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(
                c, c.appealId(), Set.of(State.ACCEPTED), file, basis, appeal -> suspend(c, appeal, file));
    }

    private static Decision suspend(SuspendExecution c, FiledAppeal appeal, CaseFile file) {
        if (appeal.suspension() != null || !runs(appeal, file))
            return refuse(Refusal.NOTHING_TO_SUSPEND, "attackedId", appeal.attackedId());
        if (c.until() != null && c.until().isBefore(day(c.at())))
            return refuse(Refusal.BEFORE_ITS_CAUSE, "until", c.until());
        return accept(
                new ExecutionSuspended(c.caseId(), c.by(), c.at(), c.appealId(), c.until(), c.reason(), c.document()));
    }

    /** Whether something is still to be carried out, or still lasts. */
    private static boolean runs(FiledAppeal appeal, CaseFile file) {
        if (file.appeals().annulled(appeal.attackedId())) return false;
        return switch (appeal.attacked()) {
            case DECISION ->
                file.sanctions()
                        .decision(appeal.attackedId())
                        .map(Sanctions.Decided::standing)
                        .filter(Set.of(Sanctions.Standing.IN_FORCE, Sanctions.Standing.AMENDED)::contains)
                        .isPresent();
            case BLOCK ->
                file.blocks()
                        .block(appeal.attackedId())
                        .filter(block -> block.state() != Blocks.State.LIFTED)
                        .isPresent();
            case NOTICE, ACCOUNT_LOCK -> true;
            case INACTION -> false;
        };
    }

    static Decision lift(LiftSuspension c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(c, c.appealId(), Docket.PENDING, file, basis, appeal -> {
            if (appeal.suspension() == null) return refuse(Refusal.NOT_SUSPENDED);
            if (c.at().isBefore(appeal.suspension().from())) return refuse(Refusal.BEFORE_ITS_CAUSE);
            return accept(new SuspensionLifted(c.caseId(), c.by(), c.at(), c.appealId(), c.document()));
        });
    }
}
