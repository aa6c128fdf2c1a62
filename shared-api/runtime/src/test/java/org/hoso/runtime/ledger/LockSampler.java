package org.hoso.runtime.ledger;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks all the time who holds the sequencer's lock, by the server's own account. */
final class LockSampler implements AutoCloseable {
    private static final String HOLDERS = """
            select pid from pg_locks where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
            """;

    private final LedgerFixture fixture;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Set<Integer> holders = new ConcurrentSkipListSet<>();
    private volatile int mostAtOnce;

    LockSampler(LedgerFixture fixture) {
        this.fixture = fixture;
        thread.scheduleWithFixedDelay(this::sample, 0, 5, TimeUnit.MILLISECONDS);
    }

    private void sample() {
        List<Integer> now = now();
        holders.addAll(now);
        mostAtOnce = Math.max(mostAtOnce, now.size());
    }

    private List<Integer> now() {
        return fixture.jdbc.sql(HOLDERS).query(Integer.class).list();
    }

    void endHoldersSession() {
        now().forEach(pid -> fixture.jdbc
                .sql("select pg_terminate_backend(?)")
                .param(pid)
                .query(Boolean.class)
                .single());
    }

    int mostAtOnce() {
        return mostAtOnce;
    }

    Set<Integer> holders() {
        return holders;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
