package org.hoso.query.stays;

import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * Something stood in a queue, and said there what it says.
 *
 * @param key   what it is, within its case and queue
 * @param what  as it stood all that while
 * @param by    the event that put it there so
 * @param until the event that took it out or changed it; absent while it stands
 */
public record QueueInterval<T>(
        String key, T what, Known by, @Nullable Known until) {
    public QueueInterval<T> ended(Known event) {
        return new QueueInterval<>(key, what, by, event);
    }

    /** Whether that is what was known at a place of the ledger. */
    public boolean at(long position) {
        return by.position() <= position && (until == null || until.position() > position);
    }
}
