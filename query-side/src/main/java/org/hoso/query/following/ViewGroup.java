package org.hoso.query.following;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.hoso.query.viewing.Shares;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Trouble;
import org.hoso.runtime.following.Watch;
import org.hoso.runtime.ledger.Ledgered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views of this process that go through the ledger in step (decision 0237): events are read once for all of them, and a batch is one
 * transaction. Each keeps its own token and position. One that lags, or cannot go on, is left behind and goes by itself, by its own
 * processor, until it is where the group is; one that is being exchanged is held out. Who writes a view is decided by the claim beside
 * its token alone, and group and processors make theirs by different names.
 */
public final class ViewGroup {
    private static final Logger LOG = LoggerFactory.getLogger(ViewGroup.class);
    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();

    private final List<WatchedView> views;
    private final Shares shares;
    private final GroupClaims claims;
    private final GroupParts writing;
    private final LedgerSpan ledger;
    private final int reach;
    /** Those that go by themselves, and the place that each has to have seen before it comes back. */
    private final Map<String, Long> alone = new ConcurrentHashMap<>();

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private volatile List<WatchedView> members = List.of();
    private volatile boolean begun;
    private boolean takenUp;
    private long position;
    /** Whether it works off a backlog: where it is by the time that another has stopped for it nobody knows. */
    private boolean hurries;

    private long keptAt;

    /**
     * @param views whose rows and tokens are one transaction, in order
     * @param reach so many events a view may lack that is taken in
     */
    ViewGroup(
            List<WatchedView> views,
            Shares shares,
            GroupClaims claims,
            GroupParts writing,
            LedgerSpan ledger,
            int reach) {
        this.views = views;
        this.shares = shares;
        this.claims = claims;
        this.writing = writing;
        this.ledger = ledger;
        this.reach = reach;
    }

    /** Whether a view goes with the group in this process. */
    public boolean has(View view) {
        return members.stream().anyMatch(one -> one.view().name().equals(view.name()));
    }

    /** Whether it was looked who belongs to the group. */
    boolean begun() {
        return begun;
    }

    /** Whether a view of this process is to go by itself. */
    boolean goesAlone(View view) {
        return alone.containsKey(view.name()) && shares.mine(view.name());
    }

    List<Watch> watches() {
        return members.stream().map(WatchedView::watch).toList();
    }

    /** From now on until it is let go the group leaves that view alone; returns when it does. */
    public void hold(View view) {
        held.add(view.name());
        drop(one -> one.view().name().equals(view.name()));
    }

    /** It goes on with the group at once, if it can. */
    public void letGo(View view) {
        held.remove(view.name());
        lookQuietly();
    }

    /** The views themselves tell that their store is away, and it is looked again soon. */
    void lookQuietly() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.debug("who belongs to the group could not be looked at", e);
        }
    }

    /**
     * Takes up all views of this process that are there to be taken.
     *
     * @return the place after which they go on together
     * @throws UnableToClaimTokenException where there are none
     */
    synchronized long takeUp() {
        begun = true;
        Map<WatchedView, Long> stood = new HashMap<>();
        for (WatchedView one : views) if (mayJoin(one)) claims.take(one).ifPresent(place -> stood.put(one, place));
        if (stood.isEmpty()) throw new UnableToClaimTokenException("no view is there to be taken up");
        position = stood.values().stream().mapToLong(Long::longValue).max().getAsLong();
        takenUp = true;
        keptAt = System.nanoTime();
        stood.forEach(this::join);
        return position;
    }

    synchronized void giveBack() {
        takenUp = false;
        drop(one -> true);
    }

    /** Writes events after the place where the group stands. */
    synchronized void write(List<EventMessage<?>> batch) {
        List<WatchedView> now = members;
        if (now.isEmpty()) throw new IllegalStateException("no view is left in the group");
        try {
            Map<WatchedView, RuntimeException> behind = writing.write(now, batch);
            position = Ledgered.position(batch.getLast());
            keptAt = System.nanoTime();
            hurries = batch.size() > reach / 2;
            behind.forEach(this::leave);
            members.forEach(one -> one.watch().writes());
        } catch (RuntimeException e) {
            now.forEach(one -> one.watch().cannotWrite(e));
            throw e;
        }
    }

    /** Claims that were not renewed for a while are. */
    synchronized void keepClaims() {
        if (System.nanoTime() - keptAt < KEPT_NANOS || members.isEmpty()) return;
        keptAt = System.nanoTime();
        claims.extend(members)
                .forEach(lost -> leave(
                        lost,
                        new UnableToClaimTokenException("view " + lost.view().name() + " was claimed by another")));
    }

    /** Gives back what is another process's, and takes in whoever has come to where the group is. */
    private synchronized void look() {
        drop(one -> !shares.mine(one.view().name()));
        for (WatchedView one : views) {
            Long until = alone.get(one.view().name());
            if (until != null && shares.mine(one.view().name()) && near(one, until))
                alone.remove(one.view().name());
            if (takenUp && !members.contains(one) && mayJoin(one))
                claims.take(one).ifPresent(place -> join(one, place));
        }
    }

    private boolean mayJoin(WatchedView one) {
        String name = one.view().name();
        return shares.mine(name) && !held.contains(name) && !alone.containsKey(name);
    }

    private boolean near(WatchedView one, long until) {
        long seen = claims.seen(one);
        return seen >= until && (!takenUp || !hurries && Math.abs(position - seen) <= reach);
    }

    /** It is told what it has not seen yet of what the group has. One that is a little ahead is waited for. */
    private void join(WatchedView one, long seen) {
        one.view().forget();
        if (Math.abs(position - seen) > reach) {
            LOG.info(
                    "view {} is at {} and the others at {}: it goes by itself",
                    one.view().name(),
                    seen,
                    position);
            alone.put(one.view().name(), 0L);
        }
        if (seen > position || alone.containsKey(one.view().name())) {
            giveBack(List.of(one));
            return;
        }
        Map<WatchedView, RuntimeException> behind =
                seen == position ? Map.of() : writing.write(List.of(one), ledger.between(seen, position));
        behind.forEach(this::leave);
        if (behind.isEmpty())
            members = views.stream()
                    .filter(view -> view == one || members.contains(view))
                    .toList();
    }

    /** Whoever was claimed by another process is no trouble of this one's, and is taken up again when it is there to be taken. */
    private void leave(WatchedView one, RuntimeException why) {
        if (!Trouble.isLostClaim(why)) alone.put(one.view().name(), position);
        one.watch().cannotWrite(why);
        giveBack(List.of(one));
        members = members.stream().filter(member -> member != one).toList();
    }

    private synchronized void drop(Predicate<WatchedView> which) {
        List<WatchedView> dropped = members.stream().filter(which).toList();
        if (dropped.isEmpty()) return;
        members = members.stream().filter(which.negate()).toList();
        giveBack(dropped);
    }

    /** Another may write into them from now on. */
    private void giveBack(List<WatchedView> some) {
        some.forEach(one -> one.view().forget());
        claims.giveBack(some);
    }
}
