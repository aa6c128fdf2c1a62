package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ngăn chặn: technical blocking after an unmet removal clock or where no owner can be found (ND 342/2025 Art 18.3); account locks (ND 147/2024). */
public interface Blocking {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum BlockGround {
        @JsonProperty("removal_clock_breached")
        REMOVAL_CLOCK_BREACHED,
        @JsonProperty("no_owner_found")
        NO_OWNER_FOUND
    }

    enum BlockTarget {
        @JsonProperty("isp")
        ISP,
        @JsonProperty("hosting")
        HOSTING,
        @JsonProperty("vnnic")
        VNNIC
    }

    enum LockKind {
        @JsonProperty("temporary")
        TEMPORARY,
        @JsonProperty("permanent")
        PERMANENT
    }

    /**
     * @param restsOn   the sanction decision that led to it, or the consequence of a ruling that asks for it again
     * @param providers codes of those who are to carry it out, in capitals; absent where the order is for all of the target's kind
     * @param restsOnNone true where it rests on no decision though one stands: that is said, not guessed
     */
    @By({Role.LIAISON, Role.DECIDER})
    record OrderBlock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID blockId,
            List<UUID> itemIds,
            BlockTarget target,
            BlockGround ground,
            DocumentRef document,
            @Nullable UUID restsOn,
            @Nullable List<String> providers,
            @Nullable Boolean restsOnNone)
            implements Command {
        public OrderBlock {
            Shape.oneBasis(restsOn, restsOnNone);
            Shape.some(itemIds, 200);
            Shape.eachOnce(itemIds);
            if (providers != null) Shape.receivers(providers);
        }
    }

    /** @param breachedClock the breached removal clock, where that is the ground @param providers as of the command @param addresses of the items, canonical */
    record BlockOrdered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID blockId,
            List<UUID> itemIds,
            BlockTarget target,
            BlockGround ground,
            @Nullable UUID breachedClock,
            DocumentRef document,
            Coordination.MandateRef mandate,
            ClockChanges clocks,
            @Nullable UUID restsOn,
            @Nullable List<String> providers,
            List<String> addresses)
            implements Event {
        /** Codes of those to whom it goes: who is named, else whoever of the target's kind has that kind's code. */
        public List<String> receivers() {
            return providers == null ? List.of(target.name()) : providers;
        }
    }

    /**
     * Whom an answer to an order speaks for, of those to whom that order went: whoever is named, the provider that gives it, else all of
     * them.
     */
    static List<String> spokenFor(@Nullable String provider, Actor by, List<String> receivers) {
        if (provider != null) return List.of(provider);
        return by.is(Role.ISP) && receivers.contains(by.agency()) ? List.of(by.agency()) : receivers;
    }

    /**
     * A provider will not do what an order to it by name asks, or says that it cannot.
     *
     * @param kind     what it was asked: to block, or to lift the block
     * @param provider whose word it is, where the body that ordered it passes it on; a provider speaks for itself
     */
    @By({Role.ISP, Role.LIAISON})
    record RefuseOrder(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID blockId,
            Orders.OrderKind kind,
            @About Sealed reason,
            @Nullable String provider)
            implements Command {
        public RefuseOrder {
            Shape.require(
                    kind == Orders.OrderKind.BLOCK || kind == Orders.OrderKind.LIFT,
                    "an order to block or to lift a block");
            if (provider != null) Shape.receivers(List.of(provider));
        }
    }

    /** It stays owed, and its clock runs on. */
    record OrderRefused(
            CaseId caseId, Actor by, Instant at, UUID blockId, Orders.OrderKind kind, Sealed reason, String provider)
            implements Event {}

    /** @param provider as of a refusal */
    @By({Role.ISP, Role.LIAISON})
    record ConfirmBlock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID blockId,
            @Nullable String receipt,
            @Nullable String provider)
            implements Command {
        public ConfirmBlock {
            Shape.shortText(receipt, 200);
            if (provider != null) Shape.receivers(List.of(provider));
        }
    }

    /**
     * @param provider  who has cut access; absent where the order is for all of a kind
     * @param addresses of the order's items, canonical
     */
    record BlockConfirmed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID blockId,
            @Nullable String receipt,
            ClockChanges clocks,
            @Nullable String provider,
            List<String> addresses)
            implements Event {}

    @By({Role.LIAISON, Role.DECIDER})
    record LiftBlock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID blockId,
            @About Sealed reason,
            @Nullable UUID consequenceId,
            DocumentRef document)
            implements Command {}

    /** @param addresses of the order's items, canonical */
    record BlockLifted(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID blockId,
            Sealed reason,
            @Nullable UUID consequenceId,
            DocumentRef document,
            ClockChanges clocks,
            List<String> addresses)
            implements Event {}

    /** That access is open again. @param provider as of a block */
    @By({Role.ISP, Role.LIAISON})
    record ConfirmLifting(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID blockId,
            @Nullable String receipt,
            @Nullable String provider)
            implements Command {
        public ConfirmLifting {
            Shape.shortText(receipt, 200);
            if (provider != null) Shape.receivers(List.of(provider));
        }
    }

    /**
     * @param provider  who has opened access again; absent where the order was for all of a kind
     * @param addresses of the order's items, canonical
     */
    record LiftingConfirmed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID blockId,
            @Nullable String receipt,
            @Nullable String provider,
            List<String> addresses)
            implements Event {}

    /** A wrong order is taken back, by a document, while nobody has said that it is carried out: what is carried out is lifted. */
    @By({Role.LIAISON, Role.DECIDER})
    record WithdrawBlockOrder(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID blockId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /**
     * Nobody owes anything on it any more: its clocks end, and what was not carried yet is not sent.
     *
     * @param providers as of the order
     * @param addresses of its items, canonical
     */
    record BlockOrderWithdrawn(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID blockId,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks,
            @Nullable List<String> providers,
            List<String> addresses)
            implements Event {}

    /**
     * @param days    length of a temporary lock, 7 to 30 (ND 147/2024); absent for a permanent one
     * @param restsOn the sanction decision that led to it, or the consequence of a ruling that asks for it again
     * @param restsOnNone true where it rests on no decision though one stands
     */
    @By(Role.LIAISON)
    record RequestAccountLock(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID lockId,
            String platform,
            UUID subjectId,
            LockKind kind,
            @Nullable Integer days,
            DocumentRef document,
            @Nullable UUID restsOn,
            @Nullable Boolean restsOnNone)
            implements Command {
        public RequestAccountLock {
            Shape.oneBasis(restsOn, restsOnNone);
            Shape.require(
                    kind != LockKind.TEMPORARY || (days != null && days >= 7 && days <= 30),
                    "a temporary lock lasts 7 to 30 days");
            Shape.require(kind != LockKind.PERMANENT || days == null, "a permanent lock has no days");
        }
    }

    record AccountLockRequested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID lockId,
            String platform,
            UUID subjectId,
            LockKind kind,
            @Nullable Integer days,
            DocumentRef document,
            Coordination.MandateRef mandate,
            ClockChanges clocks,
            @Nullable UUID restsOn)
            implements Event {}

    @By({Role.PLATFORM, Role.LIAISON})
    record ConfirmAccountLock(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID lockId) implements Command {}

    record AccountLocked(CaseId caseId, Actor by, Instant at, UUID lockId, ClockChanges clocks) implements Event {}
}
