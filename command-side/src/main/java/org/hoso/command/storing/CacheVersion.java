package org.hoso.command.storing;

import org.axonframework.eventsourcing.eventstore.EventStore;

/** What an instance remembers may be behind what is stored: another instance may have written since. */
public interface CacheVersion {
    /** Whether more is stored of that case, or of the registry, than up to this version. */
    boolean behind(String aggregate, long version);

    static CacheVersion of(EventStore events) {
        return (aggregate, version) -> events.lastSequenceNumberFor(aggregate).orElse(-1L) > version;
    }

    /**
     * To be asked before something is turned down, or nothing is found to do: an event that is appended meets the store's own
     * rule of one event a version, but these leave no event that could.
     *
     * @throws StaleCacheException when the decision rests on less than is stored; it is to be made anew
     */
    default void refuseWhenBehind(String aggregate, long version) {
        if (behind(aggregate, version)) throw new StaleCacheException();
    }
}
