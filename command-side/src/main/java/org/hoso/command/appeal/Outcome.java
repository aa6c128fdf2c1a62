package org.hoso.command.appeal;

import java.util.Objects;
import org.hoso.cases.Appeal;
import org.hoso.command.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** How an appeal or a lawsuit ended. @param newTotalVnd the fine that remains, in VND, where a fine is amended or falls in part */
record Outcome(Appeal.Result result, @Nullable Long newTotalVnd) {

    /** The fine that remains after an amendment, in VND. */
    long remainsVnd() {
        return Objects.requireNonNull(newTotalVnd);
    }

    /**
     * Whether it fits what was attacked. Only a fine says what remains of it, an amount below the one that stands; of a
     * block, a notice, a lock or a mere order of remedies no part is named, so it stands or falls as a whole.
     */
    boolean fits(Attackable thing, CaseFile file) {
        if (!result.lowers()) return true;
        long owed = file.sanctions()
                .decision(thing.id())
                .map(decided -> decided.owedVnd())
                .orElse(0L);
        return thing.kind() == Appeal.Attacked.DECISION && newTotalVnd != null && newTotalVnd < owed;
    }
}
