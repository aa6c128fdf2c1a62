package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.runtime.ledger.CallingApplication;
import org.hoso.runtime.ledger.Ledgered;

/** Events in the order of the ledger, those of cases apart from those of other families, which most views pass over. */
public record LedgeredBatch(List<LedgeredCaseEvent> cases, List<LedgeredOther> others) {
    /** Reads the payloads. @throws IllegalArgumentException for a message that did not come from the ledger */
    public static LedgeredBatch of(List<? extends EventMessage<?>> messages) {
        List<LedgeredCaseEvent> cases = new ArrayList<>(messages.size());
        List<LedgeredOther> others = new ArrayList<>();
        for (EventMessage<?> message : messages)
            if (message.getPayload() instanceof CaseEvent) cases.add(LedgeredCaseEvent.of(message));
            else others.add(other(message));
        return new LedgeredBatch(List.copyOf(cases), List.copyOf(others));
    }

    /** Writes them into a view that may look at both. */
    public void writeTo(View view, int generation) {
        if (!cases.isEmpty()) view.write(generation, cases);
        if (!others.isEmpty()) view.writeOthers(generation, others);
    }

    /** The same as {@link View#writeOn} says. */
    public Runnable writeOn(View view, int generation) {
        Runnable committed = cases.isEmpty() ? () -> {} : view.writeOn(generation, cases);
        if (!others.isEmpty()) view.writeOthers(generation, others);
        return committed;
    }

    private static LedgeredOther other(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> placed && message.getPayload() instanceof Happening event))
            throw new IllegalArgumentException("event " + message.getIdentifier() + " is of no family");
        return new LedgeredOther(
                Ledgered.position(message),
                Ledgered.at(message),
                message.getTimestamp(),
                UUID.fromString(placed.getAggregateIdentifier()),
                placed.getSequenceNumber(),
                message.getIdentifier(),
                CallingApplication.in(message.getMetaData()),
                event);
    }
}
