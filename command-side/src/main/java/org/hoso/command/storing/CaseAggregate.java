package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.collisions.CollisionWarning;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.Deciding;
import org.hoso.command.deciding.Filing;
import org.hoso.command.deciding.Outcome;
import org.hoso.command.merging.Halves;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * All of Axon that the domain ever sees. Two handlers: one creates, one does everything else; the dispatcher names them,
 * because the family is sealed and the decider's switch is the real list.
 */
@Aggregate(
        type = CaseAggregate.TYPE,
        cache = "caseCache",
        snapshotTriggerDefinition = "caseSnapshots",
        snapshotFilter = "caseSnapshotFilter",
        commandTargetResolver = "commandTarget")
@Revision(CaseAggregate.SNAPSHOT_REVISION)
public class CaseAggregate {
    /** The stored aggregate type. */
    public static final String TYPE = "case";
    /** Forced up by a test when the snapshot's JSON changes. */
    public static final String SNAPSHOT_REVISION = "1";

    static final String OPEN = "case.open";
    static final String STEP = "case.step";

    @AggregateIdentifier
    private @Nullable String id;

    private CaseFile file = CaseFile.EMPTY;

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(ALWAYS)
    Outcome open(ReportContent command, MetaData meta, Deciding deciding, CaseWriter writer) {
        return carryOut(command, meta, deciding, writer);
    }

    @CommandHandler(commandName = STEP)
    Outcome step(CaseCommand command, MetaData meta, Deciding deciding, CaseWriter writer) {
        long version = AggregateLifecycle.getVersion();
        try {
            if (!deciding.mayCome(command, file)) throw Rejection.unseen();
            CommandMetadata.expect(version, meta);
            return carryOut(command, meta, deciding, writer);
        } catch (CommandExecutionException turnedDown) {
            writer.refuseWhenBehind(command, version);
            throw turnedDown;
        }
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        id = event.caseId().toString();
        file = file.after(event);
    }

    /** As a case stands, to be compared with a snapshot of it. */
    static CaseAggregate as(CaseId caseId, CaseFile file) {
        CaseAggregate aggregate = new CaseAggregate();
        aggregate.id = caseId.toString();
        aggregate.file = file;
        return aggregate;
    }

    CaseFile file() {
        return file;
    }

    private Outcome carryOut(CaseCommand command, MetaData meta, Deciding deciding, CaseWriter writer) {
        CasesAtHand others = deciding.others();
        CaseId through = CommandMetadata.through(meta);
        if (!file.merged().taken().isEmpty() && through == null) belongsHere(command, meta, deciding, others);
        return switch (deciding.decide(command, file, others, through)) {
            case Decision.Refused refused -> throw Rejection.down(refused);
            case Decision.Accepted accepted -> happened(accepted.events(), command, meta, deciding, writer, others);
        };
    }

    private void belongsHere(CaseCommand command, MetaData meta, Deciding deciding, CasesAtHand others) {
        Halves.Belongs half = deciding.half(command, CommandMetadata.half(meta), file, others);
        if (half.refused() instanceof Decision.Refused refused) throw Rejection.down(refused);
        if (half.to() != null) throw Rejection.elsewhere(half.to());
    }

    private Outcome happened(
            List<CaseEvent> events,
            CaseCommand command,
            MetaData meta,
            Deciding deciding,
            CaseWriter writer,
            CasesAtHand others) {
        if (events.isEmpty()) writer.refuseWhenBehind(command, AggregateLifecycle.getVersion());
        Map<Boolean, List<CaseEvent>> here = events.stream()
                .collect(Collectors.partitioningBy(event -> event.caseId().equals(command.caseId())));
        List<CollisionWarning> warnings = deciding.warnings(command, file, here.get(true));
        here.get(true).forEach(AggregateLifecycle::apply);
        List<String> names = here.get(true).stream()
                .map(event -> StoredNames.kebab(event.getClass()))
                .toList();
        writer.claimAdded(command, here.get(true));
        writer.happenElsewhere(here.get(false), others);
        Outcome outcome = new Outcome(
                command.caseId(),
                java.util.Objects.requireNonNull(file.number()),
                AggregateLifecycle.getVersion(),
                names,
                deciding.sees(command, file),
                warnings,
                Filing.of(command.caseId(), events, other -> deciding.sees(command, other, others)));
        writer.keepBeside(here.get(true), file, outcome, meta);
        return outcome;
    }
}
