package org.hoso.command.watching;

import java.util.List;
import org.hoso.cases.Happening;

/**
 * Keeps a list in step with the ledger. A bean of this type gets its processor, its place in the ledger, its parked events, its
 * health and its retry, all under the name of the bean, which is never changed: {@code due-watch}.
 */
public interface Watcher {
    /**
     * Writes what events come to, in the order of the ledger and in the transaction that moves the place. The same event may
     * come again after later ones, and alone: what it writes must then be right as well.
     */
    void write(List<WatchedEvent> batch);

    /**
     * Whether an event comes to anything here at all. What concerns nobody is not written, and the place is moved past it with the next
     * event that is, or a moment later; so it may be asked again, and says the same.
     */
    default boolean concerns(Happening event) {
        return true;
    }
}
