package org.hoso.runtime.ledger;

import java.sql.SQLException;
import java.time.Duration;
import org.hoso.runtime.pools.OwnThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every committed event its position in the ledger. Each process may run one; whoever holds the database's lock works,
 * the others wait to take over.
 */
public final class Sequencer extends OwnThread {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int MOST_IN_A_BATCH = 10_000;
    /** A short rest after each batch makes the next one larger: a position costs far less in company. */
    private static final Duration GATHERING = Duration.ofMillis(3);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    /** Before the event processors start and after they and the web have stopped, so that the last command gets its position. */
    public static final int PHASE = -100;

    private final DirectConnections connections;
    private final LedgerSignal signal;
    private final Duration idle;
    private volatile SequencerState state = new SequencerState.Waiting();

    /** @param idle how long a holder may be silent before the server gives its lock to another */
    public Sequencer(DirectConnections connections, LedgerSignal signal, Duration idle) {
        super(Thread.ofPlatform().name("hoso-sequencer").daemon().factory(), PHASE, Duration.ofSeconds(5));
        this.connections = connections;
        this.signal = signal;
        this.idle = idle;
    }

    public SequencerState state() {
        return state;
    }

    @Override
    protected void run() {
        while (isRunning()) {
            try (SequencingSession session = new SequencingSession(connections, idle)) {
                hold(session);
            } catch (SQLException | RuntimeException e) {
                report(new SequencerState.Disconnected(String.valueOf(e.getMessage())));
            } catch (InterruptedException e) {
                LOG.debug("the sequencer was told to stop");
            }
            if (isRunning()) pause(BETWEEN_TRIES);
        }
    }

    private void hold(SequencingSession session) throws SQLException, InterruptedException {
        while (isRunning() && !session.lock()) {
            report(new SequencerState.Waiting());
            Thread.sleep(BETWEEN_TRIES);
        }
        if (!session.isWhereItWasWritten()) {
            report(new SequencerState.Refused(
                    "this database was restored from another cluster, so the order of what is not"
                            + " yet ledgered is unknown: stop all writers, then run `ops/dev drain`"));
            return;
        }
        report(new SequencerState.Sequencing());
        Pace pace = new Pace();
        boolean woken = false;
        while (isRunning()) {
            int moved = session.sequence(MOST_IN_A_BATCH);
            if (moved > 0) Thread.sleep(GATHERING);
            // Own commits wake it, so what it found by looking is another process's, which will hardly be the last.
            boolean hurries = session.waits() || moved > 0 && !woken;
            if (moved < MOST_IN_A_BATCH) woken = signal.await(pace.after(hurries));
        }
    }

    private void report(SequencerState now) {
        if (now.equals(state)) return;
        state = now;
        switch (now) {
            case SequencerState.Sequencing s -> LOG.info("this process now sequences the ledger");
            case SequencerState.Waiting w -> LOG.info("another process sequences the ledger; ready to take over");
            case SequencerState.Disconnected d -> LOG.warn("the sequencer has no database: {}", d.reason());
            case SequencerState.Refused r -> LOG.error("the ledger stands still: {}", r.reason());
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            LOG.debug("the sequencer was told to stop");
        }
    }
}
