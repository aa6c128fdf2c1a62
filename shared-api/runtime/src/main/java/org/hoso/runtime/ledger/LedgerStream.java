package org.hoso.runtime.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger, from a position on, without an end. Used by one thread at a time. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final long NEVER = Long.MIN_VALUE;

    private final SharedReading reading;
    private final LedgerListener listener;
    private final Patience patience = new Patience(Duration.ofSeconds(2));
    private final Semaphore news = new Semaphore(0);
    private final Runnable woken = this::wake;
    private final Deque<SharedReading.Event> rows = new ArrayDeque<>();
    private final Deque<TrackedEventMessage<?>> messages = new ArrayDeque<>();
    private long fetched;
    private long endedAtWake = NEVER;
    private @Nullable Runnable callback;

    LedgerStream(SharedReading reading, LedgerListener listener, long afterPosition) {
        this.reading = reading;
        this.listener = listener;
        this.fetched = afterPosition;
        listener.follow(woken);
    }

    private void wake() {
        if (news.availablePermits() == 0) news.release();
    }

    /** @throws UnknownStoredEvent when the next event cannot be read, once all before it had time to be handled */
    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        while (messages.isEmpty() && (!rows.isEmpty() || fetch())) {
            if (!convert(rows.peek())) return Optional.empty();
            rows.remove();
        }
        return Optional.ofNullable(messages.peek());
    }

    /**
     * An unknown event stops its reader. But a processor that is stopped drops what it was given and has not handled, so the
     * stop is put off until that can be done: else the view would stand up to a whole buffer before the event it stops at.
     */
    private boolean convert(SharedReading.Event row) {
        try {
            messages.addAll(row.messages());
            return true;
        } catch (UnknownStoredEvent unknown) {
            if (patience.isOver()) throw unknown;
            return false;
        }
    }

    /** Asks only when the ledger may have grown since its end was found. */
    private boolean fetch() {
        long wake = listener.wakes();
        if (wake == endedAtWake) return false;
        List<SharedReading.Event> read = reading.after(fetched, wake);
        if (read.size() < SharedReading.ROWS) endedAtWake = wake;
        if (!read.isEmpty()) fetched = read.getLast().position();
        return rows.addAll(read);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            if (!news.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) return false;
            news.drainPermits();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (peek().isEmpty()) {
            news.acquire();
            news.drainPermits();
        }
        patience.renew();
        return messages.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        if (callback != null) listener.unfollow(callback);
        callback = onAvailable;
        listener.follow(onAvailable);
        return true;
    }

    @Override
    public void close() {
        listener.unfollow(woken);
        if (callback != null) listener.unfollow(callback);
    }
}
