package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One piece of content, the unit of removal.
 *
 * @param canonical address, one spelling for the same content
 * @param hash      SHA-256 of it, hex
 * @param handle    the account behind it, where somebody named one
 * @param original  the address as it was sent
 * @param addedAt   when it came into the case
 * @param declared  what its reporter called it, where the register does not bear that out
 * @param earlier   the case at rest that handled the same content before
 * @param checks    our own looks at it, oldest first
 * @param standing  where it stands; told, not kept
 */
@Withers
public record CaseItem(
        UUID itemId,
        String canonical,
        Sha256 hash,
        String platform,
        String itemKind,
        @Nullable Personal handle,
        @Nullable Personal original,
        Report.@Nullable Declared declared,
        Report.@Nullable Earlier earlier,
        Instant addedAt,
        List<ItemCheck> checks,
        List<Reappearance> reappearances,
        @Nullable Standing standing)
        implements CaseItemBuilder.With {
    /** A look of our own. @param vantage from where */
    public record ItemCheck(
            UUID checkId,
            Removal.CheckResult result,
            String vantage,
            @Nullable Sha256 evidence,
            Instant at) {}

    /** It came back. @param canonical the new address, where it came back elsewhere */
    public record Reappearance(@Nullable String canonical, Instant at) {}

    static CaseItem of(Report.Item item, Instant at) {
        return new CaseItem(
                item.itemId(),
                item.url().canonical(),
                item.url().hash(),
                item.platform(),
                item.itemKind(),
                Personal.ofNullable("handle", item.handle()),
                Personal.of("original", item.url().original()),
                item.declared(),
                item.earlier(),
                at,
                List.of(),
                List.of(),
                null);
    }

    CaseItem checked(Removal.RemovalChecked e) {
        ItemCheck check = new ItemCheck(e.checkId(), e.result(), e.vantage(), e.evidence(), e.at());
        return with(Kept.with(checks, check), reappearances);
    }

    CaseItem reappeared(Removal.ContentReappeared e) {
        Reappearance again = new Reappearance(e.url() == null ? null : e.url().canonical(), e.at());
        return with(checks, Kept.with(reappearances, again));
    }

    CaseItem with(List<ItemCheck> looks, List<Reappearance> returns) {
        return withChecks(looks).withReappearances(returns);
    }

    /** What a reporter called it, and which case handled it before, is no outsider's business. */
    CaseItem forOutsiders() {
        return withDeclared(null).withEarlier(null);
    }

    CaseItem told(@Nullable Personal toldHandle, @Nullable Personal toldOriginal, @Nullable Standing toldStanding) {
        return withHandle(toldHandle).withOriginal(toldOriginal).withStanding(toldStanding);
    }
}
