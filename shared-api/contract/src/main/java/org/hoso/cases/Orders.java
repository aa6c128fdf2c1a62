package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.PlatformNotice.Delivery;
import org.jspecify.annotations.Nullable;

/** Yêu cầu gửi đi: how what a case orders or asks of providers and platforms beside removal was carried to them. */
public interface Orders {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /** What goes out, beside a removal request. */
    enum OrderKind {
        /** To cut access. */
        @JsonProperty("block")
        BLOCK,
        /** That it need not be cut any more. */
        @JsonProperty("lift")
        LIFT,
        @JsonProperty("lock")
        LOCK,
        @JsonProperty("user_info")
        USER_INFO
    }

    /**
     * What a receiver knows an order by. A block goes to several, and its lifting after it under the same block's id: each of those
     * has an id of its own, always the same; a lock or a request for user information is its own.
     */
    static UUID dispatchId(UUID orderId, OrderKind kind, String receiver) {
        return switch (kind) {
            case LOCK, USER_INFO -> orderId;
            case BLOCK, LIFT -> derived("hoso-order|" + orderId + "|" + kind + "|" + receiver);
        };
    }

    /** Version 8 of RFC 9562: the first bits of a SHA-256. */
    private static UUID derived(String name) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong() & ~0xF000L | 0x8000L, hash.getLong() & ~(0xC0L << 56) | 0x80L << 56);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Told by the body that ordered it, by the receiver's own receipt, or by the outbox that carried it.
     *
     * @param receipt the carrier's reference, never an address
     */
    @By({Role.LIAISON, Role.DECIDER, Role.PLATFORM, Role.ISP, Role.SYSTEM})
    record RecordOrderDelivery(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID dispatchId,
            Delivery delivery,
            @Nullable String receipt)
            implements Command {
        public RecordOrderDelivery {
            Shape.shortText(receipt, 200);
        }
    }

    /** @param orderId of the block, lock or request that was carried @param receiver code of the platform or provider */
    record OrderDelivered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID dispatchId,
            UUID orderId,
            OrderKind kind,
            String receiver,
            @Nullable String receipt)
            implements Event {}

    /** @param orderId as above */
    record OrderDeliveryFailed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID dispatchId,
            UUID orderId,
            OrderKind kind,
            String receiver,
            @Nullable String receipt)
            implements Event {}

    /** Has an order carried once more, at once and for three more days: the same text under the same id. */
    @By({Role.LIAISON, Role.DECIDER})
    record ResendOrder(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID dispatchId) implements Command {}

    record OrderResent(
            CaseId caseId, Actor by, Instant at, UUID dispatchId, UUID orderId, OrderKind kind, String receiver)
            implements Event {}
}
