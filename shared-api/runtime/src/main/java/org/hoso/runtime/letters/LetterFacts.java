package org.hoso.runtime.letters;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.law.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a letter says (process.md section 9: legal basis, exact URLs, reason, deadline, reply address), as it was when it
 * was sent.
 *
 * @param dispatchId what its receiver knows it by
 * @param sender     the body that sent it, by its names of that day
 * @param above      the body above it that day, whose name heads a letter
 * @param receiver   its name
 * @param operator   who runs the platform, where the law's data knows
 * @param basis      the mandate of the sender in official words; absent where the event states none
 * @param deadline   absent where it started no clock that has an end
 * @param replyTo    where the answer goes; absent where no address is known for the sender
 */
public record LetterFacts(
        @Nullable CaseNumber caseNumber,
        UUID dispatchId,
        Named sender,
        @Nullable Named above,
        Named receiver,
        @Nullable String operator,
        DocumentRef document,
        Instant sentAt,
        @Nullable Cited basis,
        boolean urgent,
        @Nullable Deadline deadline,
        LetterMatter matter,
        @Nullable String replyTo) {
    /** A name in both languages. */
    public record Named(String vi, String en) {}

    /**
     * By when.
     *
     * @param due   as the event stated it, whatever was extended since
     * @param clock name of the rule
     * @param basis its legal basis in official words; absent where the rule cites no instrument
     * @param verified whether the length of it is known for certain
     */
    public record Deadline(
            Instant due, Named clock, @Nullable Cited basis, boolean verified) {}
}
