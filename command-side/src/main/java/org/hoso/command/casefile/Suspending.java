package org.hoso.command.casefile;

import java.util.UUID;
import org.hoso.cases.Appeal;

/** A stay of execution and its end, on the appeal and on the decision it concerns. Blocks and notices have no such standing of their own. */
final class Suspending {
    private Suspending() {}

    static CaseFile suspend(CaseFile file, Appeal.ExecutionSuspended e) {
        FiledAppeal appeal = file.appeals().byId().get(e.appealId());
        if (appeal == null) return file;
        Sanctions.Standing before = file.sanctions()
                .decision(appeal.attackedId())
                .map(Sanctions.Decided::standing)
                .orElse(null);
        var suspension = new FiledAppeal.Suspension(e.at(), e.until(), before);
        return file.withAppeals(file.appeals().put(appeal.withSuspension(suspension)))
                .withSanctions(file.sanctions()
                        .decided(appeal.attackedId(), decided -> decided.withStanding(Sanctions.Standing.SUSPENDED)));
    }

    /** Back to how it stood, unless something else happened to it meanwhile. */
    static CaseFile resume(CaseFile file, UUID appealId) {
        FiledAppeal appeal = file.appeals().byId().get(appealId);
        if (appeal == null || appeal.suspension() == null) return file;
        Sanctions.Standing before = appeal.suspension().before();
        return file.withAppeals(file.appeals().put(appeal.withSuspension(null)))
                .withSanctions(file.sanctions()
                        .decided(
                                appeal.attackedId(),
                                decided -> before == null || decided.standing() != Sanctions.Standing.SUSPENDED
                                        ? decided
                                        : decided.withStanding(before)));
    }
}
