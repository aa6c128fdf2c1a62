package org.hoso.runtime.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a removal request says (process.md section 9: legal basis, exact URLs, reason, deadline, reply address), as
 * it was when it was sent.
 *
 * @param sender     the body that sent it, by its names of that day
 * @param above      the body above it that day, whose name heads a letter
 * @param platform   its name
 * @param operator   who runs the platform, where the law's data knows
 * @param basis      the mandate of the sender, as the law's data cites it
 * @param deadline   absent where the notice started no clock that has an end
 * @param urls       exactly what is to go away
 * @param conclusion enclosed; absent where none was
 * @param reason     in the sender's words; absent where none was given or its text cannot be told
 * @param replyTo    where the answer goes; absent where no address is known for the sender
 */
public record NoticeFacts(
        @Nullable CaseNumber caseNumber,
        UUID noticeId,
        Named sender,
        @Nullable Named above,
        String platform,
        @Nullable String operator,
        DocumentRef document,
        Instant sentAt,
        LegalGround ground,
        String basis,
        boolean urgent,
        @Nullable Deadline deadline,
        List<String> urls,
        @Nullable Enclosure conclusion,
        Reason reason,
        @Nullable String replyTo) {
    /** A name in both languages. */
    public record Named(String vi, String en) {}

    /**
     * By when.
     *
     * @param due   as the event of the notice stated it, whatever was extended since
     * @param clock name of the rule
     * @param basis its legal basis as the law's data cites it
     * @param verified whether the length of it is known for certain
     */
    public record Deadline(Instant due, Named clock, String basis, boolean verified) {}

    /** The sector conclusion that the letter encloses. @param document absent for a reader who is told the result only */
    public record Enclosure(Named by, @Nullable DocumentRef document) {}

    /** Why, as far as it can be told. */
    public sealed interface Reason {
        record Given(String text) implements Reason {}

        /** None was given beside what the letter encloses. */
        record None() implements Reason {}

        /** It is there and not for this reader. */
        record Masked() implements Reason {}

        /** The key of the person it was about was destroyed. */
        record Erased() implements Reason {}
    }

    public NoticeFacts {
        urls = List.copyOf(urls);
    }
}
