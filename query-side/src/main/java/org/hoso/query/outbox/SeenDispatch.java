package org.hoso.query.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.casefile.Personal;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes out, as far as it has come.
 *
 * @param dispatchId  what the receiver knows it by: the {@code webhook-id} of every attempt; of a notice, lock or request its id
 * @param about       the notice, block, lock or request that it is for
 * @param kind        {@code notice}, {@code block}, {@code lift}, {@code lock} or {@code user_info}
 * @param agency      that sends
 * @param receiver    code of the platform or provider, or of the kind of providers where the order names none
 * @param since       when it was sent, or sent again
 * @param attempts    so far; none where a person carries it
 * @param nextAttempt absent where nothing is tried by itself any more
 * @param giveUp      when it is tried for the last time
 * @param trouble     what the last attempt met, a stable code
 * @param textSha256  of the text as it was sent; absent until it was first written
 * @param text        as it was sent; absent until it was first written, and in lists
 */
@Withers
record SeenDispatch(
        UUID dispatchId,
        UUID about,
        CaseId caseId,
        String kind,
        String agency,
        String receiver,
        Way way,
        State state,
        Instant since,
        int attempts,
        @Nullable Instant lastAttempt,
        @Nullable Instant nextAttempt,
        @Nullable Instant giveUp,
        @Nullable String trouble,
        @Nullable String textSha256,
        @Nullable Personal text)
        implements SeenDispatchBuilder.With {
    /** How it goes. */
    enum Way {
        @JsonProperty("endpoint")
        ENDPOINT,
        @JsonProperty("mail")
        MAIL,
        @JsonProperty("hand")
        HAND
    }

    /** How far it has come. */
    enum State {
        @JsonProperty("due")
        DUE,
        /** It waits for a person to carry it and to record that. */
        @JsonProperty("by_hand")
        BY_HAND,
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("failed")
        FAILED,
        /** What it asks for was annulled or lifted before it arrived. */
        @JsonProperty("withdrawn")
        WITHDRAWN;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
