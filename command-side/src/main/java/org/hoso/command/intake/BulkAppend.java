package org.hoso.command.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.HandledBefore;
import org.hoso.command.deciding.CaseDecider;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Outcome;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.ConsistencyStrategy;
import org.hoso.command.storing.EventAppender;
import org.hoso.command.storing.OpenItems;
import org.hoso.runtime.ledger.CallingApplication;
import org.jspecify.annotations.Nullable;

/** Opening many cases in one transaction: the same decision and the same rows as at the desk. */
public class BulkAppend {
    /** A new case and what happened to it, not yet stored. */
    public record Opened(CaseId caseId, List<CaseEvent> events) {}

    /** @param caseId where it came to, also where that does not exist for whoever sent it @param told what that one may know */
    public record Came(CaseId caseId, Done told) {}

    private final Supplier<DecisionBasis> basis;
    private final EventAppender appender;
    private final OpenItems items;
    private final HandledBefore closed;
    private final CaseNumbers numbers;
    private final Desk desk;
    private final ConsistencyStrategy consistency;

    BulkAppend(
            Supplier<DecisionBasis> basis,
            EventAppender appender,
            OpenItems items,
            HandledBefore closed,
            CaseNumbers numbers,
            Desk desk,
            ConsistencyStrategy consistency) {
        this.basis = basis;
        this.appender = appender;
        this.items = items;
        this.closed = closed;
        this.numbers = numbers;
        this.desk = desk;
        this.consistency = consistency;
    }

    /** The pure decision; nothing is stored, no number drawn and nobody asked what was handled before. */
    public Decision decide(ReportContent command) {
        return decide(command, numbers.none(), HandledBefore.NONE);
    }

    private Decision decide(ReportContent command, CaseNumber number, HandledBefore before) {
        return CaseDecider.decide(
                command,
                CaseFile.EMPTY,
                basis.get()
                        .numbering((opening, content) -> number)
                        .recalling(before)
                        .beside(appender.cases(), null));
    }

    /** Hashes of addresses among these that open cases handle already. */
    public Set<String> handledAlready(List<ReportContent> commands) {
        return new HashSet<>(items.cases(addresses(commands)).keySet());
    }

    private static List<Sha256> addresses(List<ReportContent> commands) {
        return commands.stream()
                .flatMap(command -> OpenItems.hashes(command).stream())
                .toList();
    }

    /**
     * Stores all of them or none. Their addresses are taken first and their numbers drawn then, so that none is burnt where somebody
     * else came first.
     *
     * @param accepted each was decided upon and would open a case
     * @param client   the application that sent them, where it is known
     * @param beside   further rows of the same transaction
     * @return the numbers, in that order; nothing, and nothing is done, where events and rows share no transaction: each is then opened
     *     by the ordinary way
     * @throws org.springframework.dao.DuplicateKeyException when an address was taken meanwhile
     */
    public Optional<List<CaseNumber>> open(List<ReportContent> accepted, @Nullable String client, Runnable beside) {
        List<CaseNumber> drawn = new ArrayList<>();
        try {
            boolean together = consistency.together(() -> {
                items.claimAll(events(opened(accepted, List.of(), HandledBefore.NONE)));
                drawn.addAll(numbers.next(accepted.size()));
                Map<Sha256, Report.Earlier> earlier = closed.of(addresses(accepted));
                store(opened(accepted, drawn, asked -> earlier), client, beside);
            });
            return together ? Optional.of(drawn) : Optional.empty();
        } catch (RuntimeException failure) {
            numbers.burnt(drawn, failure);
            throw failure;
        }
    }

    /** Stores all of them or none, under the numbers that they have; false, and nothing is done, as above. */
    public boolean append(List<Opened> opened, Runnable beside) {
        return consistency.together(() -> {
            items.claimAll(events(opened));
            store(opened, null, beside);
        });
    }

    private void store(List<Opened> opened, @Nullable String client, Runnable beside) {
        MetaData meta = MetaData.from(Map.of("requestId", "import-" + UUID.randomUUID(), "channel", "import"))
                .mergedWith(CallingApplication.metadata(client));
        beside.run();
        appender.append(appender.cases().after(events(opened)), meta);
    }

    private static List<CaseEvent> events(List<Opened> opened) {
        return opened.stream().flatMap(one -> one.events().stream()).toList();
    }

    /** @param drawn as many numbers; none: as if they were not to be stored */
    private List<Opened> opened(List<ReportContent> accepted, List<CaseNumber> drawn, HandledBefore before) {
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++)
            switch (decide(accepted.get(i), drawn.isEmpty() ? numbers.none() : drawn.get(i), before)) {
                case Decision.Accepted opens ->
                    opened.add(new Opened(accepted.get(i).caseId(), opens.events()));
                case Decision.Refused refused ->
                    throw new IllegalStateException("decided otherwise than a moment ago: " + refused.refusal());
            }
        return opened;
    }

    /** One report by the ordinary way: opens a case or joins the open one. */
    public Came openOrJoin(ReportContent command, @Nullable String client, Map<String, Object> created) {
        Envelope envelope = Envelope.ofSystem(command.by(), UUID.randomUUID()).withClient(client);
        Outcome outcome = desk.opened(command, envelope);
        return new Came(outcome.caseId(), outcome.told(created));
    }
}
