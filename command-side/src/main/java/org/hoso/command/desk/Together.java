package org.hoso.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.Decision;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the system asks of many cases, in one transaction: the same decision as at the desk, on cases read by one query and
 * stored by one batch. For commands that keep no row beside the events.
 */
class Together {
    private final Supplier<Basis> basis;
    private final ManyCases cases;
    private final EventStore events;
    private final Cache cache;
    private final TransactionTemplate transactions;

    Together(Supplier<Basis> basis, ManyCases cases, EventStore events, Cache cache, TransactionTemplate transactions) {
        this.basis = basis;
        this.cases = cases;
        this.events = events;
        this.cache = cache;
        this.transactions = transactions;
    }

    /**
     * In their order; what is refused, or asks a case that does not exist, changes nothing.
     *
     * @throws RuntimeException when another writer came between or a case cannot be read: nothing was stored then
     */
    void submit(List<? extends CaseCommand> commands) {
        Set<CaseId> asked = commands.stream().map(CaseCommand::caseId).collect(Collectors.toSet());
        Map<CaseId, ManyCases.Known> known = cases.read(asked);
        MetaData meta = MetaData.from(Map.of("requestId", "system-" + UUID.randomUUID(), "channel", "system"));
        List<DomainEventMessage<?>> happened = new ArrayList<>();
        for (CaseCommand command : commands) {
            ManyCases.Known now = known.get(command.caseId());
            if (now == null) continue;
            for (CaseEvent event : decided(command, now)) {
                now = now.after(event);
                happened.add(new GenericDomainEventMessage<>(
                        CaseAggregate.TYPE, event.caseId().toString(), now.version(), event, meta));
            }
            known.put(command.caseId(), now);
        }
        if (happened.isEmpty()) return;
        transactions.executeWithoutResult(transaction -> events.publish(happened));
        happened.forEach(message -> cache.remove(message.getAggregateIdentifier()));
    }

    private List<CaseEvent> decided(CaseCommand command, ManyCases.Known known) {
        return switch (CaseDecider.decide(command, known.file(), basis.get())) {
            case Decision.Accepted accepted -> accepted.events();
            case Decision.Refused refused -> List.of();
        };
    }
}
