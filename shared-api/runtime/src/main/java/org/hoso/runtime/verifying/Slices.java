package org.hoso.runtime.verifying;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** The ledger in slices, recomputed side by side and handed out in order; only a few of them are held at a time. */
final class Slices implements AutoCloseable {
    private static final int EVENTS = 2_000;
    private static final int AHEAD = 2;

    private final ExecutorService workers;
    private final List<? extends SliceReader> readers;
    private final BlockingQueue<SliceReader> idle = new LinkedBlockingQueue<>();
    private final Queue<Future<VerifiedSlice>> coming = new ArrayDeque<>();
    private final long end;
    private long asked;

    /**
     * @param readers a thread each; one alone reads in order
     * @param end     last position to be read
     */
    Slices(List<? extends SliceReader> readers, long end) {
        this.readers = readers;
        this.end = end;
        this.workers = Executors.newFixedThreadPool(readers.size());
        idle.addAll(readers);
        for (int n = 0; n < readers.size() * AHEAD; n++) ask();
    }

    boolean hasNext() {
        return !coming.isEmpty();
    }

    VerifiedSlice next() throws SQLException, InterruptedException {
        VerifiedSlice slice = result(coming.remove());
        ask();
        return slice;
    }

    private void ask() {
        if (asked >= end) return;
        long after = asked;
        long upTo = Math.min(end, after + EVENTS);
        asked = upTo;
        coming.add(workers.submit(() -> read(after, upTo)));
    }

    private VerifiedSlice read(long after, long upTo) throws SQLException, InterruptedException {
        SliceReader reader = idle.take();
        try {
            return reader.read(after, upTo);
        } finally {
            idle.add(reader);
        }
    }

    private static VerifiedSlice result(Future<VerifiedSlice> slice) throws SQLException, InterruptedException {
        try {
            return slice.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SQLException sql) throw sql;
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() throws SQLException {
        workers.shutdownNow();
        for (SliceReader reader : readers) reader.close();
    }
}
