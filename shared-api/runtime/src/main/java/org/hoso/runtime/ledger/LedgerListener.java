package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.hoso.runtime.pools.OwnThread;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever reads the ledger in this process that it may have grown: on each notification, after each reconnect, and
 * about once a second anyway, so that a lost notification costs a second and never an event.
 */
public final class LedgerListener extends OwnThread {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerListener.class);
    private static final int SAFETY_MILLIS = 1_000;
    private static final int SECONDS_TO_ANSWER = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final int PHASE = -90;

    private final DirectConnections connections;
    private final AwaitedPositions awaited;
    private final LedgerWatch watch;
    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private volatile long wakes;
    /** Readers are woken at once after a silence; while events stream in, they get them in handfuls. */
    private final Gathering gathering = new Gathering();

    private long wokenAt;
    private volatile @Nullable Connection listening;

    LedgerListener(DirectConnections connections, AwaitedPositions awaited, LedgerWatch watch) {
        super(Thread.ofPlatform().name("hoso-ledger-listener").daemon().factory(), PHASE, Duration.ofSeconds(3));
        this.connections = connections;
        this.awaited = awaited;
        this.watch = watch;
    }

    /** Calls this each time the ledger may have grown, on the one thread that tells all: it must be quick. */
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
    protected void run() {
        while (isRunning()) {
            try (Connection connection = connections.open("hoso-ledger-listener", SECONDS_TO_ANSWER)) {
                listening = connection;
                listen(connection);
            } catch (SQLException e) {
                if (!isRunning()) return;
                LOG.warn("the ledger cannot be listened to, looking again shortly: {}", e.getMessage());
                wake();
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen hoso_ledger");
            wake();
            while (isRunning()) {
                awaited.wake();
                // Also how this notices a server that is gone: waiting alone would go on for ever.
                watch.look(connection);
                gatherAndWake(connection);
            }
        }
    }

    /** Waits for news; what comes too soon after the last waking is told a little later, together with what follows it. */
    private void gatherAndWake(Connection connection) throws SQLException {
        boolean news = hasNews(connection, SAFETY_MILLIS);
        long early = nanosTooEarly();
        while (news && early > 0) {
            awaited.wake();
            hasNews(connection, (int) Math.max(1, Duration.ofNanos(early).toMillis()));
            early = nanosTooEarly();
        }
        wake();
    }

    private long nanosTooEarly() {
        return wokenAt + gathering.time().toNanos() - System.nanoTime();
    }

    /** Each notification tells the position that the ledger reaches to. */
    private boolean hasNews(Connection connection, int millis) throws SQLException {
        PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(millis);
        if (news == null) return false;
        for (PGNotification one : news) gathering.heard(position(one));
        return news.length > 0;
    }

    /** Whoever may connect can send anything under that name; then it is news of nothing in particular. */
    private static long position(PGNotification news) {
        String text = news.getParameter();
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Waiting for a notification cannot be interrupted in any other way. */
    @Override
    protected void letGo() {
        Connection connection = listening;
        try {
            if (connection != null) connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("the listener's connection was gone already", e);
        }
    }

    private void wake() {
        wokenAt = System.nanoTime();
        gathering.told();
        wakes++;
        followers.forEach(LedgerListener::tell);
    }

    /** One follower that is just being shut down must not keep the others from hearing. */
    private static void tell(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOG.info("a reader of the ledger did not take the news: {}", e.toString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            LOG.debug("the listener was told to stop");
        }
    }
}
