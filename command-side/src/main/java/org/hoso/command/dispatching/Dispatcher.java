package org.hoso.command.dispatching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.command.dispatching.Carried.Arrived;
import org.hoso.command.dispatching.Carried.Trouble;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.OutboxStatus;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, a handful at a time for each receiver. Whatever dies in between, and whenever: the row is due again when the
 * lease ends, the receiver drops the repeat by its id, and the case takes the outcome once. What is known to have arrived is not
 * sent again, however long the case cannot be told.
 */
class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** @param claimed how many were tried @param away none of them reached the receiver */
    record Round(int claimed, boolean away) {}

    private final Claims claims;
    private final DispatchTexts texts;
    private final Map<Way, Carrier> carriers;
    private final DispatchReply told;
    private final Clock clock;
    private final DoubleSupplier chance;
    private final Duration lease;
    private final int atOnce;

    /** @param lease longer than any attempt @param atOnce most attempts at a time to one receiver */
    Dispatcher(
            Claims claims,
            DispatchTexts texts,
            Map<Way, Carrier> carriers,
            DispatchReply told,
            Clock clock,
            DoubleSupplier chance,
            Duration lease,
            int atOnce) {
        this.claims = claims;
        this.texts = texts;
        this.carriers = carriers;
        this.told = told;
        this.clock = clock;
        this.chance = chance;
        this.lease = lease;
        this.atOnce = atOnce;
    }

    /** Goes on while whole handfuls are due and the receiver answers. @return whether it is away */
    boolean drain(Receiver receiver) throws InterruptedException {
        Round round;
        do round = round(receiver);
        while (round.claimed() == atOnce && !round.away());
        return round.away();
    }

    Round round(Receiver receiver) throws InterruptedException {
        Instant now = clock.instant();
        List<Claim> claimed = claims.claim(receiver.code(), now, now.plus(lease), UUID.randomUUID(), atOnce);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (Claim one : claimed) attempts.add(() -> attempt(one, receiver));
        int reached = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : threads.invokeAll(attempts)) if (done(one)) reached++;
        }
        return new Round(claimed.size(), !claimed.isEmpty() && reached == 0);
    }

    private static boolean done(Future<Boolean> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException trouble) {
            LOG.warn("a dispatch was broken off; it is tried again when its lease ends", trouble.getCause());
            return false;
        }
    }

    /** @return whether the receiver was reached, whatever it answered */
    private boolean attempt(Claim claim, Receiver receiver) {
        if (claim.receipt() != null) return tell(claim, claim.receipt());
        Optional<String> text = texts.of(claim);
        Carrier carrier = carriers.get(claim.way());
        Carried carried;
        if (text.isEmpty()) carried = new Trouble(DispatchTexts.ERASED, true);
        else if (carrier == null) carried = Trouble.passing("no-carrier");
        else carried = carrier.carry(claim, receiver, text.get());
        return switch (carried) {
            case Arrived arrived -> arrived(claim, arrived);
            case Trouble trouble -> failed(claim, trouble);
        };
    }

    private boolean arrived(Claim claim, Arrived arrived) {
        claims.arrived(claim, arrived.receipt());
        return tell(claim, arrived.receipt());
    }

    private boolean tell(Claim claim, String receipt) {
        String notTaken = told.tell(claim, Delivery.DELIVERED, receipt);
        if (notTaken != null) claims.close(claim, OutboxStatus.DELIVERED, notTaken);
        return true;
    }

    private boolean failed(Claim claim, Trouble trouble) {
        Instant now = clock.instant();
        Optional<Instant> next = trouble.forGood()
                ? Optional.empty()
                : Waits.next(claim.attempts(), now, claim.until(), chance.getAsDouble());
        if (next.isPresent()) claims.later(claim, next.get(), trouble.code());
        else givenUp(claim, trouble);
        return trouble.code().startsWith("http-") || trouble.code().equals(DispatchTexts.ERASED);
    }

    private void givenUp(Claim claim, Trouble trouble) {
        String notTaken = told.tell(claim, Delivery.FAILED, trouble.code());
        claims.close(claim, OutboxStatus.FAILED, notTaken == null ? trouble.code() : notTaken);
    }
}
