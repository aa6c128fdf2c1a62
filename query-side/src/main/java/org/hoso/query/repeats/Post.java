package org.hoso.query.repeats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountPaths;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Report;
import org.hoso.cases.WebAddress;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One piece of content of a case.
 *
 * @param account   absent where its address shows none
 * @param givenBack whether it was lawfully put back though nobody asked it away
 * @param again     each time it came back
 */
@Withers
record Post(String platform, @Nullable ViolationHolder account, boolean givenBack, List<Again> again)
        implements PostBuilder.With {
    /** @param version of the event that reported it */
    record Again(long version, LocalDate day, @Nullable ViolationHolder account) {}

    static Post of(Report.Item item) {
        return new Post(item.platform(), account(item.platform(), item.url()), false, List.of());
    }

    Post reappeared(ContentReappeared e, long version) {
        ViolationHolder behind = e.url() == null ? account : account(platform, e.url());
        return withAgain(Kept.with(again, new Again(version, day(e.at()), behind)));
    }

    /** That the event of that version happened at another instant. */
    Post corrected(long version, Instant at) {
        return withAgain(Kept.changed(
                again, one -> one.version() == version, one -> new Again(version, day(at), one.account())));
    }

    private static @Nullable ViolationHolder account(String platform, WebAddress url) {
        return AccountPaths.key(platform, url.canonical())
                .map(ViolationHolder::account)
                .orElse(null);
    }

    static LocalDate day(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
