package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells whoever reads the ledger in this process that it may have grown: on each notification, after each reconnect, and
 * about once a second anyway, so that a lost notification costs a second and never an event.
 */
public final class LedgerListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerListener.class);
    private static final int SAFETY_MILLIS = 1_000;
    private static final int SECONDS_TO_ANSWER = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final int PHASE = -90;

    private final DirectConnections connections;
    private final AwaitedPositions awaited;
    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private volatile long wakes;
    private volatile boolean running;
    private Thread thread = new Thread(this::run);

    LedgerListener(DirectConnections connections, AwaitedPositions awaited) {
        this.connections = connections;
        this.awaited = awaited;
    }

    /** Calls this each time the ledger may have grown. It must be quick and must not throw. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    public void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    /** How often followers were called: unchanged means that there is nothing new to read. */
    long wakes() {
        return wakes;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("hoso-ledger-listener").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        while (running) {
            try (Connection connection = connections.open("hoso-ledger-listener", SECONDS_TO_ANSWER)) {
                listen(connection);
            } catch (SQLException e) {
                LOG.warn("the ledger cannot be listened to, looking again shortly: {}", e.getMessage());
                wake();
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen hoso_ledger");
            while (running) {
                wake();
                awaited.answer(connection);
                if (notified(connection)) continue;
                // Nothing for a while: make sure that the server still answers, or notifications would be awaited for
                // ever.
                statement.execute("select 1");
            }
        }
    }

    private static boolean notified(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getNotifications(SAFETY_MILLIS).length > 0;
    }

    private void wake() {
        wakes++;
        followers.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            LOG.debug("the listener was told to stop");
        }
    }
}
