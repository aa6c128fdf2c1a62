package org.hoso.query.removals;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.removals.RemovalEntry.Back;
import org.hoso.query.removals.RemovalEntry.Check;
import org.hoso.query.removals.RemovalEntry.Claim;
import org.hoso.query.removals.RemovalEntry.Gone;
import org.jspecify.annotations.Nullable;

/**
 * What the platforms claim of the content of a case, and what our own checks found.
 *
 * @param version of the last event of the case, from 0
 * @param needed  from how many places checks must agree that it is gone, and how far apart, in hours, they may lie
 */
record RemovalLedger(
        CaseId caseId, @Nullable CaseNumber caseNumber, long version, Needed needed, List<ItemLedger> items) {
    record Needed(int vantages, int withinHours) {}

    /**
     * @param inVain   whether every notice that asked for its removal was annulled or withdrawn: it need not be gone, and does not count
     *                 as removed
     * @param nextLook when the checker looks at it next; absent where nothing is planned or no checker runs
     * @param first    where the same content was removed before this report
     */
    record ItemLedger(
            UUID itemId,
            String url,
            String platform,
            List<Claim> claims,
            List<Check> checks,
            Verdict verdict,
            boolean inVain,
            List<Gone> removals,
            List<Back> reappearances,
            @Nullable Instant nextLook,
            @Nullable FirstCase first) {}

    /**
     * What our own checks of the present round come to.
     *
     * @param agreeing the checks that agree on it
     */
    record Verdict(Word word, List<UUID> agreeing) {}

    enum Word {
        /** No check of our own in the present round. */
        NOT_CHECKED,
        /** Something answered or nothing did; no check tells anything. */
        UNCLEAR,
        /** The latest telling check of each place saw it. */
        STILL_THERE,
        /** Some places found it gone or hidden, others saw it: hidden by region, or coming and going. */
        DIFFERS_BY_PLACE,
        /** Found gone, from too few places yet. */
        FOUND_GONE,
        /** As many places as are needed agree that it is gone: it can be confirmed, or stays so. */
        AGREED_GONE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param by       {@code address} or {@code content}: by what it was known again
     * @param caseId   absent, with the number and the item, where that case is not for the reader
     * @param withheld whether it is not
     */
    record FirstCase(
            String by,
            @Nullable CaseId caseId,
            @Nullable CaseNumber caseNumber,
            @Nullable UUID itemId,
            boolean withheld) {}
}
