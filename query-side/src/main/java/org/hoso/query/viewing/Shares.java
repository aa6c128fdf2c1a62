package org.hoso.query.viewing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hoso.runtime.following.FollowerThread;
import org.hoso.runtime.pools.Lane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shares the views out among the processes that run: the names of both in order, dealt like cards. Every process comes to the same
 * answer by itself, gives back what is another's and takes what is its own; the claims beside the tokens still see to it that
 * nobody writes beside another while two do not agree.
 */
public final class Shares implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Shares.class);
    private static final Duration BEAT = Duration.ofSeconds(2);
    /** As long as a claim lives that is not renewed. */
    private static final Duration GONE = Duration.ofSeconds(10);

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private static final String SAY = """
            insert into views.instance (instance, seen_at) values (?, clock_timestamp())
            on conflict (instance) do update set seen_at = excluded.seen_at
            """;
    private static final String FORGET =
            "delete from views.instance where seen_at < clock_timestamp() - make_interval(secs => ?)";
    private static final String ALIVE = "select instance from views.instance order by instance";

    private final JdbcClient db;
    private final List<String> views;
    private final String instance = UUID.randomUUID().toString();
    private volatile List<String> alive = List.of();
    private @Nullable FollowerThread thread;

    /** @param views their names, in order */
    Shares(JdbcClient db, List<String> views) {
        this.db = db;
        this.views = List.copyOf(views);
    }

    /** Whether this process is to keep that view up to date; until it knows of others it is to keep them all. */
    public boolean mine(String view) {
        List<String> now = alive;
        return now.isEmpty() || dealt(views.indexOf(view), now).equals(instance);
    }

    static String dealt(int place, List<String> alive) {
        return alive.get(place % alive.size());
    }

    @Override
    public void start() {
        FollowerThread beating = new FollowerThread(Lane.VIEWS.threads("hoso-shares"));
        beating.scheduleWithFixedDelay(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        thread = beating;
    }

    private void beat() {
        try {
            db.sql(SAY).param(instance).update();
            db.sql(FORGET).param(GONE.toSeconds()).update();
            alive = db.sql(ALIVE).query(String.class).list();
        } catch (RuntimeException e) {
            // The share stays what it was; the views themselves tell that their store is away.
            LOG.debug("the shares of the views could not be looked at", e);
        }
    }

    /** Whoever goes says so, and the others need not wait until it is missed; a store that is away keeps nobody from going. */
    @Override
    public void stop() {
        FollowerThread beating = thread;
        if (beating == null) return;
        thread = null;
        beating.execute(this::leave);
        beating.shutdown();
        try {
            if (!beating.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) beating.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        try {
            db.sql("delete from views.instance where instance = ?")
                    .param(instance)
                    .update();
        } catch (RuntimeException e) {
            LOG.debug("the others find out by themselves that this process is gone", e);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
