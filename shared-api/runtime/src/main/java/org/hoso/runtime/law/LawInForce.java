package org.hoso.runtime.law;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.problems.Away;
import org.jspecify.annotations.Nullable;

/**
 * The law of this moment: the files and the confirmed amendments, as one immutable value. Everybody is handed the last edition
 * and waits for nothing: the registry's history is read before the first answer, then by one thread
 * ({@link LawRefreshing}), and by whoever has just changed it. So an amendment is law in the process that took its confirmation at
 * once, and in every other process at most a second after it was stored; while the store does not answer the last edition holds.
 */
public final class LawInForce implements Supplier<Law> {
    private static final Duration SOON = Duration.ofSeconds(2);

    /**
     * One edition of the law.
     *
     * @param version of the registry's history that it holds, -1 before its first event
     */
    public record Edition(Law law, Amendments amendments, long version) {}

    private record Seen(Edition edition, long at) {}

    private final LawFiles files;
    private final Supplier<EventStore> events;
    private final LongSupplier nanoTime;
    private final Edition shipped;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Seen seen;

    /** @param events asked for late: much of what Axon's configuration makes needs the law */
    public LawInForce(LawFiles files, Supplier<EventStore> events, LongSupplier nanoTime) {
        this.files = files;
        this.events = events;
        this.nanoTime = nanoTime;
        this.shipped = new Edition(Law.read(files), Amendments.NONE, -1);
    }

    @Override
    public Law get() {
        return edition().law();
    }

    /**
     * The law with what it is made of.
     *
     * @throws Away while the registry's history was never read and somebody reads it just now
     */
    public Edition edition() {
        Seen last = seen;
        return last != null ? last.edition() : first();
    }

    /** Nobody waits here for another who waits for a connection that this one may hold. */
    private Edition first() {
        if (!looking.tryLock()) throw new Away(SOON);
        try {
            Seen last = seen;
            return last != null ? last.edition() : caughtUp();
        } finally {
            looking.unlock();
        }
    }

    /**
     * Looks now, whatever was seen before. Waits for the store, and for others who look: not to be called within a
     * transaction.
     */
    public Edition caughtUp() {
        looking.lock();
        try {
            long now = nanoTime.getAsLong();
            Seen last = seen;
            Edition after = read(last == null ? shipped : last.edition());
            seen = new Seen(after, now);
            return after;
        } finally {
            looking.unlock();
        }
    }

    private Edition read(Edition before) {
        Edition after = before;
        var news = events.get().readEvents(RegistryCommand.REGISTRY.toString(), before.version() + 1);
        while (news.hasNext()) {
            var message = news.next();
            Amendments amendments = after.amendments().after((RegistryEvent) message.getPayload());
            after = new Edition(before.law(), amendments, message.getSequenceNumber());
        }
        return isSameLaw(before, after) ? after : withLaw(after);
    }

    /** How long ago the history was last read through; null before the first time. */
    @Nullable
    Duration age() {
        Seen last = seen;
        return last == null ? null : Duration.ofNanos(nanoTime.getAsLong() - last.at());
    }

    /** The files that amendments are added to. */
    public LawFiles files() {
        return files;
    }

    private Edition withLaw(Edition after) {
        return new Edition(Law.read(files, after.amendments().rows()), after.amendments(), after.version());
    }

    private static boolean isSameLaw(Edition before, Edition after) {
        return before.amendments().confirmed().size()
                == after.amendments().confirmed().size();
    }
}
