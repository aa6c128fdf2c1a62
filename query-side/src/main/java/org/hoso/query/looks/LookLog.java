package org.hoso.query.looks;

import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.access.AccessEvent;
import org.hoso.runtime.ledger.CallingApplication;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.problems.NoRoom;
import org.hoso.runtime.problems.StoreTrouble;
import org.hoso.runtime.signin.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends looks to the event store. Each is a history of its own, so that no two ever conflict and none lengthens a case's. */
@Component
class LookLog {
    private static final Logger LOG = LoggerFactory.getLogger(LookLog.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final EventStore events;
    private final TransactionTemplate ownTransaction;

    LookLog(EventStore events, PlatformTransactionManager transactions) {
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Durable on return: only then may anything be shown.
     *
     * @throws Away or {@link NoRoom}, whatever kept it from being stored: nothing is shown that is not recorded
     */
    void append(AccessEvent event) {
        var message = new GenericDomainEventMessage<>(
                AccessEvent.FAMILY, event.stream().toString(), 0, event, metadata());
        try {
            ownTransaction.executeWithoutResult(transaction -> events.publish(message));
        } catch (RuntimeException failed) {
            LOG.error("a look could not be recorded, so nothing is shown", failed);
            throw StoreTrouble.isFull(failed) ? new NoRoom() : new Away(SOON);
        }
    }

    private static MetaData metadata() {
        return MetaData.from(Map.of("channel", "rest"))
                .mergedWith(CallingApplication.metadata(SignedIn.currentClient()));
    }
}
