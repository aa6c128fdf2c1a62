package org.hoso.command.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.deciding.CaseDecider;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.CasesAtHand.Next;
import org.hoso.command.deciding.Standings;
import org.hoso.command.merging.Halves;
import org.hoso.command.merging.Readdressed;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place that appends events outside of the aggregates that Axon drives: what a step says of other cases than its own, what is
 * asked of many cases at once, histories that begin many at a time. One batch with the rows beside it, in the transaction at hand, so
 * that all are stored or none. Whoever wrote to one of the cases meanwhile took its next version, and all is decided anew.
 */
public class EventAppender {
    private final Supplier<DecisionBasis> basis;
    private final StoredCases cases;
    private final Standings many;
    private final EventStore events;
    private final Cache cache;
    private final SideRows beside;

    EventAppender(
            Supplier<DecisionBasis> basis,
            StoredCases cases,
            Standings many,
            EventStore events,
            Cache cache,
            SideRows beside) {
        this.basis = basis;
        this.cases = cases;
        this.many = many;
        this.events = events;
        this.cache = cache;
        this.beside = beside;
    }

    /** For one decision, each read when it is first looked at. */
    public CasesAtHand cases() {
        return new CasesAtHand(cases::find);
    }

    /**
     * What the system asks of many cases, in this order; what is refused, or asks a case that does not exist, changes nothing.
     * For steps that draw no number and claim no address.
     *
     * @throws RuntimeException when another writer came between or a case cannot be read: nothing was stored then
     */
    public void submit(List<? extends CaseCommand> commands) {
        CasesAtHand hand = cases();
        hand.read(commands.stream().map(CaseCommand::caseId).toList(), many);
        List<Next> happened = new ArrayList<>();
        for (CaseCommand command : commands) happened.addAll(hand.after(decided(command, hand, null)));
        append(happened, MetaData.from(Map.of("requestId", "system-" + UUID.randomUUID(), "channel", "system")));
    }

    /** What is asked of a surviving case happens in the half that it belongs to. */
    private List<CaseEvent> decided(CaseCommand command, CasesAtHand hand, @Nullable CaseId through) {
        CaseFile file = hand.find(command.caseId()).orElse(CaseFile.EMPTY);
        if (!file.exists()) return List.of();
        if (!file.merged().taken().isEmpty() && through == null) {
            Halves.Belongs half = Halves.of(command, null, file, hand);
            if (half.refused() != null) return List.of();
            if (half.to() != null) return decided(Readdressed.to(half.to(), command), hand, command.caseId());
        }
        return switch (CaseDecider.decide(command, file, basis.get().beside(hand, through))) {
            case Decision.Accepted accepted -> accepted.events();
            case Decision.Refused refused -> List.of();
        };
    }

    /** @throws org.springframework.dao.DuplicateKeyException when an address was taken meanwhile */
    public void append(List<Next> happened, MetaData meta) {
        if (happened.isEmpty()) return;
        beside.keep(happened);
        publish(happened.stream()
                .<DomainEventMessage<?>>map(next -> new GenericDomainEventMessage<>(
                        CaseAggregate.TYPE,
                        next.event().caseId().toString(),
                        next.after().version(),
                        next.event(),
                        meta))
                .toList());
    }

    /** First events, each of a listing of its own. */
    public void begin(List<? extends ListsEvent> listings, MetaData meta) {
        publish(listings.stream()
                .<DomainEventMessage<?>>map(first -> new GenericDomainEventMessage<>(
                        ListsEvent.FAMILY, first.stream().toString(), 0, first, meta))
                .toList());
    }

    /** What happened to one history of another family than a case's, after that version. */
    void add(String family, UUID stream, long version, List<? extends Happening> happened) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Happening event : happened)
            messages.add(new GenericDomainEventMessage<>(
                    family, stream.toString(), version + 1 + messages.size(), event, MetaData.emptyInstance()));
        publish(messages);
    }

    private void publish(List<DomainEventMessage<?>> messages) {
        events.publish(messages);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                messages.forEach(message -> cache.remove(message.getAggregateIdentifier()));
            }
        });
    }
}
