package org.hoso.query.casefile;

import java.time.Instant;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.known.Rest;
import org.hoso.query.progress.Status;
import org.hoso.query.rights.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a case is, and where it stands as a whole.
 *
 * @param version of the last event it shows, from 0; the ETag
 * @param position of that event in the ledger
 * @param seenAs how the reader stands to the case: why it sees what it sees
 * @param status one word for display; what may be done follows from tracks and next steps
 */
public record SeenHead(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        long version,
        long position,
        Relation seenAs,
        Status status,
        Rest rest,
        @Nullable Instant openedAt,
        @Nullable AccountableBody accountable,
        @Nullable String productName,
        @Nullable String productField) {}
