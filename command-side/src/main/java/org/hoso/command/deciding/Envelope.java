package org.hoso.command.deciding;

import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Sent;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command but is none of its fields.
 *
 * @param officer        the token's subject
 * @param client         the application that asks, as its token names it; absent for what the system itself asks
 * @param idempotencyKey makes a repeat harmless
 * @param requestHash    keyed hash of path and body: tells a repeat from a reuse of the key
 * @param ifMatch        the version the sender has seen
 * @param created        ids drawn for this command, by field
 * @param sending        this one sending of the request, also when it is a repeat; the correlation id of its events
 * @param accepted       to be run once the command was accepted: identities found in it take effect
 * @param dryRun         only what would come of it is asked for
 * @param language       what the sender reads
 * @param sent           the body, for a refusal to point into
 * @param half           of a merged case the half that the sender names
 * @param through        the surviving case that it was asked of, where it belongs to another half
 */
@Withers
public record Envelope(
        String officer,
        @Nullable String client,
        String requestId,
        @Nullable String idempotencyKey,
        byte[] requestHash,
        @Nullable Long ifMatch,
        Map<String, Object> created,
        UUID sending,
        Runnable accepted,
        boolean dryRun,
        Language language,
        Sent sent,
        @Nullable CaseId half,
        @Nullable CaseId through)
        implements EnvelopeBuilder.With {
    /** The same for the half of a merged case that the command belongs to; the version seen was the surviving one's. */
    public Envelope through(CaseId surviving) {
        return withIfMatch(null).withHalf(null).withThrough(surviving);
    }

    /** For commands that the system itself sends, for reactions and imports: no repeat to recognise, no version expected. */
    public static Envelope ofSystem(Actor by, UUID sending) {
        return new Envelope(
                by.officer(),
                null,
                "system-" + sending,
                null,
                new byte[0],
                null,
                Map.of(),
                sending,
                () -> {},
                false,
                Language.VI,
                Sent.NOTHING,
                null,
                null);
    }
}
