package org.hoso.query.affairs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.affairs.Affair.Liability;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.casefile.Personal;
import org.hoso.query.subjects.SeenParty.InCase;
import org.jspecify.annotations.Nullable;

/**
 * An affair as one reader sees it.
 *
 * @param position last place of the ledger that it shows
 * @param opener   code of the body that opened it
 * @param title    for bodies that answer for one of its cases, or opened it
 * @param agencies codes of the bodies that answered for its cases then, as far as those exist for the reader
 * @param withheld how many of its cases do not exist for the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeenAffair(
        UUID affairId,
        long position,
        String opener,
        Instant openedAt,
        Personal title,
        List<String> agencies,
        List<CaseOf> cases,
        int withheld) {
    /**
     * @param accountable code of the body that answered for it as was known at that place of the ledger
     * @param broughtIn   by which body
     * @param subjects    where who the case is against is the reader's to see; of a foreign case without names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseOf(
            CaseId caseId,
            CaseNumber caseNumber,
            @Nullable String accountable,
            String broughtIn,
            Instant since,
            @Nullable List<Liable> subjects) {}

    /** @param liability absent where nobody has said so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Liable(InCase subject, @Nullable Liability liability) {}
}
