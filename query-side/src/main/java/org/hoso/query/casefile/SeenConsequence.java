package org.hoso.query.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.query.casefile.Appeals.ConsequenceEnd;
import org.hoso.query.casefile.Appeals.OwedConsequence;
import org.jspecify.annotations.Nullable;

/**
 * Something that a ruling leaves to be undone, or done again.
 *
 * @param reference what it is about: a decision, act, publication, notice, item, block or lock of this case, or a joined case
 * @param owner     code of the agency that must do it
 * @param amountVnd what is paid back or no longer owed, in VND
 * @param end       absent while it is owed
 * @param by        the appeal or lawsuit whose ruling left it
 */
public record SeenConsequence(
        UUID consequenceId,
        Appeal.ConsequenceKind kind,
        UUID reference,
        @Nullable String remedy,
        String owner,
        @Nullable Long amountVnd,
        Instant at,
        @Nullable ConsequenceEnd end,
        @Nullable UUID by) {
    static SeenConsequence of(OwedConsequence owed) {
        Appeal.Consequence what = owed.consequence();
        return new SeenConsequence(
                what.consequenceId(),
                what.kind(),
                what.reference(),
                what.remedy(),
                what.owner(),
                what.amountVnd(),
                owed.at(),
                owed.end(),
                owed.by());
    }
}
