package org.hoso.command.appeal;

import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Rulings;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Sanctions.Decided;
import org.jspecify.annotations.Nullable;

/**
 * How an appeal or a lawsuit ended.
 *
 * @param turn        what that does to the thing attacked
 * @param newTotalVnd the fine that remains, in VND, where a fine is amended or falls in part
 */
record AppealOutcome(
        Appeal.Result result, Rulings.Turn turn, @Nullable Long newTotalVnd) {

    /** @param by the appeal or lawsuit that ends so */
    static AppealOutcome of(UUID by, Appeal.Result result, @Nullable Long newTotalVnd, CaseFile file) {
        return new AppealOutcome(result, file.appeals().rulings().turn(by, result), newTotalVnd);
    }

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
        if (turn == Rulings.Turn.STAYS_ANNULLED) return false;
        long owed =
                file.sanctions().decision(thing.id()).map(AppealOutcome::stood).orElse(0L);
        return thing.kind() == Appeal.Attacked.DECISION && newTotalVnd != null && newTotalVnd < owed;
    }

    /** The fine as it stands, or stood before it was annulled. */
    private static long stood(Decided decided) {
        return decided.before() == null ? decided.owedVnd() : decided.before().owedVnd();
    }
}
