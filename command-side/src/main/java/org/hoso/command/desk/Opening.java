package org.hoso.command.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** Opening many cases in one transaction: the same decision and the same rows as at the desk, through the same event store. */
public class Opening {
    /** A new case and what happened to it, not yet stored. */
    public record Opened(CaseId caseId, List<CaseEvent> events) {}

    private final Supplier<Basis> basis;
    private final EventStore events;
    private final OpenItems items;
    private final CaseNumbers numbers;
    private final Desk desk;
    private final Precaution precaution;

    Opening(
            Supplier<Basis> basis,
            EventStore events,
            OpenItems items,
            CaseNumbers numbers,
            Desk desk,
            Precaution precaution) {
        this.basis = basis;
        this.events = events;
        this.items = items;
        this.numbers = numbers;
        this.desk = desk;
        this.precaution = precaution;
    }

    /** The pure decision; nothing is stored. */
    public Decision decide(ReportContent command) {
        return CaseDecider.decide(command, CaseFile.EMPTY, basis.get());
    }

    /** Hashes of addresses among these that open cases handle already. */
    public Set<String> handledAlready(List<ReportContent> commands) {
        return new HashSet<>(items.cases(commands.stream()
                        .flatMap(command -> command.items().stream())
                        .map(item -> item.url().hash())
                        .toList())
                .keySet());
    }

    /**
     * Stores all of them or none.
     *
     * @return false, and nothing is done, where events and rows share no transaction: each is then opened by the ordinary way
     * @param beside further rows of the same transaction
     * @throws org.springframework.dao.DuplicateKeyException when an address was taken meanwhile
     */
    public boolean append(List<Opened> opened, Runnable beside) {
        if (opened.isEmpty()) return true;
        MetaData meta = MetaData.from(Map.of("requestId", "import-" + UUID.randomUUID(), "channel", "import"));
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Opened one : opened)
            for (int i = 0; i < one.events().size(); i++)
                messages.add(new GenericDomainEventMessage<>(
                        CaseAggregate.TYPE,
                        one.caseId().toString(),
                        i,
                        one.events().get(i),
                        meta));
        List<CaseEvent> happened =
                opened.stream().flatMap(one -> one.events().stream()).toList();
        return precaution.together(() -> {
            numbers.keepAll(happened);
            items.keepAll(happened);
            beside.run();
            events.publish(messages);
        });
    }

    /** One report by the ordinary way: opens a case or joins the open one. */
    public Outcome openOrJoin(ReportContent command) {
        return desk.opened(command, Envelope.ofSystem(command.by()));
    }
}
