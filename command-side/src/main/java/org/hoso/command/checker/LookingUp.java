package org.hoso.command.checker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up for as long as a look may take. The machine's resolver cannot be told to stop: one that hangs is left behind, on a thread
 * of its own, and only so many are.
 */
final class LookingUp {
    private static final int MOST_AT_ONCE = 100;

    private final Destination.Resolver resolver;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    LookingUp(Destination.Resolver resolver) {
        this.resolver = resolver;
    }

    /** @param deadline by {@link System#nanoTime()}; what is not found by then is not found */
    Destination.Resolver until(long deadline) {
        return host -> find(host, deadline - System.nanoTime());
    }

    private List<InetAddress> find(String host, long nanosLeft) throws UnknownHostException {
        if (nanosLeft <= 0 || !free.tryAcquire()) throw new UnknownHostException(host);
        FutureTask<List<InetAddress>> finding = new FutureTask<>(() -> {
            try {
                return resolver.resolve(host);
            } finally {
                free.release();
            }
        });
        Thread.ofVirtual().name("look-up").start(finding);
        try {
            return finding.get(nanosLeft, TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException none) {
            throw new UnknownHostException(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
