package org.hoso.query.following;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.WatchedView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Takes claims of views and gives them back. */
record GroupClaims(GroupRows rows, Places places, TransactionOperations transactions) {
    private static final Logger LOG = LoggerFactory.getLogger(GroupClaims.class);

    /** @return the last place that the view has seen; nothing where its own processor has it yet, or another process */
    OptionalLong take(WatchedView watched) {
        try {
            long seen = Objects.requireNonNull(transactions.execute(status -> rows.claim(watched.view())));
            watched.watch().answers();
            return OptionalLong.of(seen);
        } catch (UnableToClaimTokenException e) {
            watched.watch().elsewhere();
            return OptionalLong.empty();
        }
    }

    long seen(WatchedView watched) {
        return places.of(watched.view()).position();
    }

    Set<WatchedView> extend(Collection<WatchedView> members) {
        return rows.extend(members);
    }

    void giveBack(Collection<WatchedView> some) {
        try {
            transactions.executeWithoutResult(status -> some.forEach(one -> rows.release(one.view())));
        } catch (RuntimeException e) {
            LOG.debug("claims are not given back and lapse by themselves", e);
        }
    }
}
