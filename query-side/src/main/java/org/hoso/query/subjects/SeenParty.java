package org.hoso.query.subjects;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.RoleDuty;
import org.hoso.query.collisions.Collision;
import org.hoso.query.rights.Relation;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One party over all cases, as one reader sees it.
 *
 * @param key      stands for it in every case
 * @param cases    those whose subjects are the reader's to see, the newest first
 * @param withheld how many more it stands in; absent in a list
 * @param repeats  where it stands how often it has violated
 * @param collisions two bodies about to measure it for the same act, as far as the reader may know both cases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenParty(
        String key,
        RegisterParty.Kind kind,
        @Nullable String account,
        List<InCase> cases,
        @Nullable Long withheld,
        String repeats,
        @Nullable List<Collision> collisions) {
    /**
     * In one case.
     *
     * @param seenAs   how the reader stands to that case
     * @param duties   what the law asks of whoever has that role, as of the day
     * @param listings entries of the lists about it, the newest first; proposals for those who keep the lists
     * @param since    place of the ledger since which it stands there so
     */
    @Withers
    public record InCase(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            Relation seenAs,
            @Nullable String accountable,
            RegisterParty party,
            List<RoleDuty> duties,
            List<SubjectListing> listings,
            long since)
            implements SeenPartyInCaseBuilder.With {}

    /** A page of the register. @param position the last place of the ledger that it shows */
    public record Page(
            long position,
            List<SeenParty> subjects,
            @Nullable String next) {}
}
