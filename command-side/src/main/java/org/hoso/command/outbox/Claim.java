package org.hoso.command.outbox;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Something due, held by one dispatcher for a while.
 *
 * @param since    when it was asked for, or asked for again
 * @param attempts this one included
 * @param until    when it is given up
 * @param text     as it was sealed before it was first sent; absent until then
 * @param receipt  what the receiver said; present where it has arrived and only the case was not told yet
 */
public record Claim(
        UUID id,
        CaseId caseId,
        Kind kind,
        String receiver,
        Way way,
        Instant since,
        int attempts,
        Instant until,
        UUID lease,
        @Nullable Sealed text,
        @Nullable String receipt) {}
