package org.hoso.command.beside;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.law.Law;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.problems.RootCause;
import org.hoso.runtime.problems.StoreTrouble;
import org.hoso.runtime.verifying.HangingRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * All rows beside the events are compared with what the events say, twice within the time that is set: a row that somebody took
 * away or put back is read by nobody, so no reading finds it. A round reads every event once, on one connection, and rests at least
 * twenty times as long as it took. What two looks in a row find is told; a round that finds nothing takes the alarm back. What a
 * look could not compare is told too, until one can.
 */
final class BesideRound implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BesideRound.class);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int REST = 20;
    /** How often in a row a store may be away from the look alone. */
    private static final int PATIENCE = 5;

    private static final String NOTHING = "rows beside the events cannot be compared with them: ";

    private final DataSource events;
    private final Supplier<Law> law;
    private final Clock clock;
    private final Duration within;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(Lane.WORK.threads("hoso-row-checks"));
    private volatile Optional<String> bad = Optional.empty();
    private volatile Optional<String> unmade = Optional.empty();
    private Optional<String> suspect = Optional.empty();
    private int away;

    /** @param within how long a row may stand wrong; zero for no rounds at all */
    BesideRound(DataSource events, Supplier<Law> law, Clock clock, Duration within) {
        this.events = events;
        this.law = law;
        this.clock = clock;
        this.within = within;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (within.isPositive()) again(soon());
    }

    /** The first row that does not stand as it must, as two looks found it. */
    Optional<String> bad() {
        return bad;
    }

    /** What could not be compared in the last look, and why. */
    Optional<String> unmade() {
        return unmade;
    }

    private void round() {
        long before = System.nanoTime();
        try {
            look();
            away = 0;
        } catch (SQLException | RuntimeException trouble) {
            LOG.warn("rows beside the events are not compared with them for the moment: {}", trouble.getMessage());
            away = StoreTrouble.isAway(trouble) ? away + 1 : PATIENCE;
            if (away >= PATIENCE) unmade = Optional.of(NOTHING + RootCause.named(trouble));
        }
        Duration rest = Duration.ofNanos(REST * (System.nanoTime() - before));
        Duration usual = inOrder() ? within.dividedBy(2) : soon();
        again(rest.compareTo(usual) > 0 ? rest : usual);
    }

    /** A row that was swept or sent just between two instants looks wrong once, and never twice. */
    void look() throws SQLException {
        HangingRows rows = new HangingRows(events, RowsBeside.folds(law.get(), clock.instant()));
        Optional<String> found = rows.firstBad();
        if (found.isPresent() && found.equals(suspect) && !found.equals(bad)) {
            LOG.error("{}: the database was changed behind the system's back; verify the store", found.get());
            bad = found;
        }
        if (found.isEmpty()) bad = found;
        suspect = found;
        unmade = rows.unmade();
    }

    private void again(Duration after) {
        if (!worker.isShutdown()) worker.schedule(this::round, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** While anything is amiss the next look is soon: what was put right is told without waiting. */
    private boolean inOrder() {
        return away == 0 && suspect.isEmpty() && unmade.isEmpty();
    }

    /** For the first look, and while not all is in order. */
    private Duration soon() {
        Duration half = within.dividedBy(2);
        return half.compareTo(SOON) < 0 ? half : SOON;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
