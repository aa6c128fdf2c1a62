package org.hoso.query.following;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.ledger.Ledgered;
import org.hoso.runtime.problems.StoreTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a batch into many views in one transaction. As long as all goes well no view costs more than its own statements. Where one fails
 * all is undone and written again, each view behind a savepoint: what one cannot take is set aside for it, and one that cannot go on is
 * left behind.
 */
final class GroupWriting {
    private static final Logger LOG = LoggerFactory.getLogger(GroupWriting.class);
    private static final Runnable NOTHING = () -> {};

    /** Writes into one of them, or tells why it is left behind. */
    private interface EachView {
        /** @return to be run when it is committed */
        Runnable write(Member member, Map<WatchedView, RuntimeException> behind);
    }

    private final GroupRows rows;
    private final TransactionOperations transactions;
    private final TransactionOperations undoable;

    /** @param undoable runs a write so that it leaves nothing when it fails */
    GroupWriting(GroupRows rows, TransactionOperations transactions, TransactionOperations undoable) {
        this.rows = rows;
        this.transactions = transactions;
        this.undoable = undoable;
    }

    /**
     * @return the views into which nothing was written, and why; all others have the batch, and their rows say so
     * @throws RuntimeException when it is no view's fault, and nothing was written into any
     */
    Map<WatchedView, RuntimeException> write(List<WatchedView> members, List<EventMessage<?>> batch) {
        try {
            LedgeredBatch read = LedgeredBatch.of(batch);
            return write(members, batch, (member, behind) -> together(member, batch, read));
        } catch (RuntimeException e) {
            members.forEach(one -> one.view().forget());
            if (StoreTrouble.isAway(e)) throw e;
            LOG.info("a batch of {} events is written again, view by view: {}", batch.size(), e.toString());
            return write(members, batch, (member, behind) -> apart(member, batch, behind));
        }
    }

    private Runnable together(Member member, List<EventMessage<?>> batch, LedgeredBatch read) {
        if (!member.parked()) return member.write(read);
        member.flush(batch, undoable);
        return NOTHING;
    }

    private Runnable apart(Member member, List<EventMessage<?>> batch, Map<WatchedView, RuntimeException> behind) {
        try {
            undoable.executeWithoutResult(status -> member.flush(batch, undoable));
        } catch (RuntimeException e) {
            if (StoreTrouble.isAway(e)) throw e;
            behind.put(member.watched(), e);
        }
        return NOTHING;
    }

    private Map<WatchedView, RuntimeException> write(
            List<WatchedView> members, List<EventMessage<?>> batch, EachView each) {
        List<Runnable> committed = new ArrayList<>();
        Map<WatchedView, RuntimeException> left = Objects.requireNonNull(transactions.execute(status -> {
            Map<WatchedView, RuntimeException> behind = new LinkedHashMap<>();
            List<Member> found = new ArrayList<>(rows.look(members, behind));
            found.forEach(member -> committed.add(each.write(member, behind)));
            found.removeIf(member -> behind.containsKey(member.watched()));
            if (!found.isEmpty()) rows.store(found, Ledgered.position(batch.getLast()));
            return behind;
        }));
        committed.forEach(Runnable::run);
        return left;
    }
}
