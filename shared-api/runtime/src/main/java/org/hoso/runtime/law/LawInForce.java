package org.hoso.runtime.law;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;

/**
 * The law of this moment: the files and the confirmed amendments, as one immutable value. It reads the registry's history
 * before it answers for the first time, and looks for more once a second while it is asked: so an amendment is law in the
 * process that took its confirmation at once, and in every other process at most a second after it was stored.
 */
public final class LawInForce implements Supplier<Law> {
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    /**
     * One edition of the law.
     *
     * @param version of the registry's history that it holds, -1 before its first event
     */
    public record Edition(Law law, Amendments amendments, long version) {}

    private final LawFiles files;
    private final Supplier<EventStore> events;
    private final LongSupplier nanoTime;
    private volatile Edition edition;
    private volatile long lookedAt;

    /** @param events asked for late: much of what Axon's configuration makes needs the law */
    public LawInForce(LawFiles files, Supplier<EventStore> events, LongSupplier nanoTime) {
        this.files = files;
        this.events = events;
        this.nanoTime = nanoTime;
        this.edition = new Edition(Law.read(files), Amendments.NONE, -1);
        this.lookedAt = nanoTime.getAsLong() - LOOK_EVERY;
    }

    @Override
    public Law get() {
        return edition().law();
    }

    /** The law with what it is made of. */
    public Edition edition() {
        return isFresh() ? edition : looked();
    }

    /** Of many who ask at once, one looks. */
    private synchronized Edition looked() {
        return isFresh() ? edition : caughtUp();
    }

    private boolean isFresh() {
        return nanoTime.getAsLong() - lookedAt < LOOK_EVERY;
    }

    /** Looks now, whatever was seen before. */
    public synchronized Edition caughtUp() {
        long now = nanoTime.getAsLong();
        Edition before = edition;
        Edition after = before;
        var news = events.get().readEvents(RegistryCommand.REGISTRY.toString(), before.version() + 1);
        while (news.hasNext()) {
            var message = news.next();
            Amendments amendments = after.amendments().after((RegistryEvent) message.getPayload());
            after = new Edition(before.law(), amendments, message.getSequenceNumber());
        }
        edition = isSameLaw(before, after) ? after : withLaw(after);
        lookedAt = now;
        return edition;
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
