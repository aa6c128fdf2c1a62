package org.hoso.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, collected and found.
 */
public record SeenFindings(
        @Nullable Reports reports,
        List<CaseItem> items,
        @Nullable SeenEvidence evidence,
        @Nullable Classified classification,
        @Nullable Handling handling,
        @Nullable Conclusions conclusions,
        @Nullable Subjects subjects) {}
