package org.hoso.query.timespent;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.timespent.CaseTime.Share;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of many cases went within a period.
 *
 * @param scope  over which cases, in words: only those that the reader may know of
 * @param cases  how many of them had any time in the period
 * @param figures the largest first; each opens to its cases
 */
record TimeSums(
        By by, @Nullable Instant from, Instant until, Sentence scope, long cases, long totalMs, List<Figure> figures) {
    /** What is added up by: each holder, or of one kind of holder each. */
    enum By {
        HOLDER,
        AGENCY,
        PLATFORM;

        @com.fasterxml.jackson.annotation.JsonValue
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param cases in which it has a share */
    record Figure(Share share, long cases) {}

    /** The cases that make up one figure; their milliseconds add up to it. @param next the {@code after} of the next page */
    record OfCases(List<OfCase> cases, @Nullable String next) {}

    record OfCase(CaseId caseId, @Nullable CaseNumber caseNumber, long milliseconds) {}
}
