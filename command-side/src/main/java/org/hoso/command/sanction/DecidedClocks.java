package org.hoso.command.sanction;

import java.util.UUID;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.jspecify.annotations.Nullable;

/** The clocks that a decision answers, and the names of those that run for it. */
final class DecidedClocks {
    static final String DELIVERY = "decision_delivery";
    static final String EXECUTION = "execution_10d";
    static final String EXECUTION_LIMITATION = "execution_limitation_1y";
    static final String INSTALMENTS = "installments";

    private DecidedClocks() {}

    /**
     * A decision of either kind answers the record's decision period, and the limitation once no record is left to decide.
     * Remedies against nobody leave the limitation running: somebody may still be found.
     */
    static void answered(Clockwork clocks, @Nullable UUID recordId, CaseFile file) {
        if (recordId == null) return;
        clocks.answer(SanctionImposed.class, recordId);
        if (!file.sanctions().undecidedBeside(recordId)) clocks.answer(SanctionImposed.class, null);
    }
}
