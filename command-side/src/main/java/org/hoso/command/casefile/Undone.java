package org.hoso.command.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Appeal;

/** What the file shows otherwise once a consequence is settled: money that went back is no longer paid, what was withdrawn is not asked for. */
final class Undone {
    private Undone() {}

    static CaseFile fold(CaseFile file, UUID consequenceId, Instant at) {
        return file.appeals()
                .consequence(consequenceId)
                .map(owed -> fold(file, owed.what(), at))
                .orElse(file);
    }

    private static CaseFile fold(CaseFile file, Appeal.Consequence what, Instant at) {
        if (what.kind() == Appeal.ConsequenceKind.WITHDRAW_NOTICE)
            return Fallen.noLongerAsked(file, what.reference(), at);
        Long amount = what.amountVnd();
        return what.kind() == Appeal.ConsequenceKind.REFUND_FINE && amount != null
                ? file.withSanctions(file.sanctions()
                        .decided(what.reference(), decided -> DecisionFolding.refunded(decided, amount)))
                : file;
    }
}
