package org.hoso.query.removals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Looks;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.law.Rechecks.Occasion;
import org.hoso.query.folding.Corrected;
import org.hoso.query.removals.RemovalEntry.Back;
import org.hoso.query.removals.RemovalEntry.Check;
import org.hoso.query.removals.RemovalEntry.Claim;
import org.hoso.query.removals.RemovalEntry.Gone;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one piece of content.
 *
 * @param position of the event that brought it into the case
 * @param marks    by what it is known again: addresses and evidence, each with its kind before it
 * @param removed  position of the event that first confirmed it gone; absent where it is lawfully back
 * @param round    version of the event that began the present round: what was checked before does not count in it
 * @param follows  what the checker's looks follow, with {@code since}
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerItem(
        UUID itemId,
        String url,
        String platform,
        long position,
        Set<String> marks,
        @Nullable Long removed,
        long round,
        @Nullable Occasion follows,
        @Nullable Instant since,
        List<Claim> claims,
        List<Check> checks,
        List<Gone> gone,
        List<Back> back)
        implements LedgerItemBuilder.With {
    private static final String ADDRESS = "url:";
    private static final String CONTENT = "sha256:";

    static LedgerItem of(Report.Item item, long position, long version) {
        return new LedgerItem(
                item.itemId(),
                item.url().canonical(),
                item.platform(),
                position,
                Set.of(ADDRESS + item.url().hash()),
                null,
                version,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static boolean byContent(String mark) {
        return mark.startsWith(CONTENT);
    }

    LedgerItem shownBy(Sha256 evidence) {
        return withMarks(Kept.with(marks, CONTENT + evidence));
    }

    LedgerItem asked(long version) {
        return standing(version, null, null);
    }

    LedgerItem after(Removal.Event event, long position, long version) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                listed(Kept.with(claims, Claim.of(e, version)), checks, gone, back)
                        .standing(round, Occasion.CLAIM, e.at());
            case Removal.RemovalChecked e -> listed(claims, Kept.with(checks, Check.of(e, version)), gone, back);
            case Removal.ContentRemoved e ->
                listed(claims, checks, Kept.with(gone, Gone.of(e, version)), back)
                        .standing(version, Occasion.REMOVAL, e.at())
                        .withRemoved(removed == null ? Long.valueOf(position) : removed);
            case Removal.ContentReappeared e ->
                listed(claims, checks, gone, Kept.with(back, Back.of(e, version)))
                        .standing(version, null, null)
                        .withMarks(marksOf(e));
            case Removal.ContentRestored e -> standing(version, null, null).withRemoved(null);
        };
    }

    /** The same looks follow, and what was checked before does not count. */
    LedgerItem anew(long version) {
        return standing(version, follows, since);
    }

    private Set<String> marksOf(Removal.ContentReappeared e) {
        Set<String> more =
                e.url() == null ? marks : Kept.with(marks, ADDRESS + e.url().hash());
        return e.evidence() == null ? more : Kept.with(more, CONTENT + e.evidence());
    }

    /** A claim, a check or a removal that was dated or read wrongly. */
    LedgerItem corrected(RecordCorrected e) {
        Optional<Instant> truly = Corrected.instant(e);
        CheckResult rather = Corrected.field(e, Removal.RemovalChecked.class, "result", CheckResult.class)
                .orElse(null);
        return listed(
                Kept.changed(
                        claims,
                        one -> one.version() == e.version(),
                        one -> truly.map(one::at).orElse(one)),
                Kept.changed(checks, one -> one.version() == e.version(), one -> one.read(truly.orElse(null), rather)),
                Kept.changed(
                        gone,
                        one -> one.version() == e.version(),
                        one -> truly.map(one::at).orElse(one)),
                back);
    }

    /** Our own looks of the present round. */
    Looks looks() {
        return Looks.of(checks.stream()
                .filter(check -> check.version() > round)
                .map(Check::look)
                .toList());
    }

    private LedgerItem standing(long began, @Nullable Occasion next, @Nullable Instant from) {
        return withRound(began).withFollows(next).withSince(from);
    }

    private LedgerItem listed(
            List<Claim> nextClaims, List<Check> nextChecks, List<Gone> nextGone, List<Back> nextBack) {
        return with().claims(nextClaims)
                .checks(nextChecks)
                .gone(nextGone)
                .back(nextBack)
                .build();
    }
}
