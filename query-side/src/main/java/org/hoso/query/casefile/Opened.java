package org.hoso.query.casefile;

import java.time.Instant;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.jspecify.annotations.Nullable;

/** How the case began. @param joinedTo the case that it follows from, where it is against a platform */
public record Opened(
        CaseNumber number, Instant at, @Nullable String productName, Report.@Nullable JoinedTo joinedTo) {
    static Opened of(ContentReported e) {
        return new Opened(e.caseNumber(), e.at(), e.productName(), e.joinedTo());
    }
}
