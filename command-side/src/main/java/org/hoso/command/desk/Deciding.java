package org.hoso.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Numbers;
import org.hoso.command.collisions.CollisionWarning;
import org.hoso.command.collisions.Warns;
import org.hoso.command.merging.Halves;
import org.hoso.command.sanction.FineWorking;
import org.hoso.command.sanction.Sanctioning;
import org.jspecify.annotations.Nullable;

/** What the aggregate's shell needs around a decision: law and ids, who may know, and the rows kept beside the events. */
public class Deciding {
    /** Metadata: the version the sender expects (If-Match). */
    static final String EXPECTED = "expectedVersion";
    /** Metadata: the surviving case that the step was asked at, where it belongs to the absorbed one. */
    static final String THROUGH = "through";
    /** Metadata: the half of a merged case that the sender names. */
    static final String HALF = "half";

    private final Supplier<Basis> basis;
    private final SideRows beside;
    private final CacheVersion memory;
    private final EventAppender appender;
    private final Warns warns;

    Deciding(Supplier<Basis> basis, SideRows beside, CacheVersion memory, EventAppender appender, Warns warns) {
        this.basis = basis;
        this.beside = beside;
        this.memory = memory;
        this.appender = appender;
        this.warns = warns;
    }

    /** The same for a dry run, which draws nothing. */
    Deciding drawingNothing(Numbers none) {
        return new Deciding(() -> basis.get().numbering(none), beside, memory, appender, warns);
    }

    /** What one decision will read of other cases. */
    CasesAtHand others() {
        return appender.cases();
    }

    /** To which half of a merged case the step belongs that is asked of the surviving one. */
    Halves.Belongs half(CaseCommand command, @Nullable CaseId named, CaseFile file, CasesAtHand others) {
        return Halves.of(command, named, file, others);
    }

    Decision decide(CaseCommand command, CaseFile file, CasesAtHand others, @Nullable CaseId through) {
        return CaseDecider.decide(command, file, basis.get().beside(others, through));
    }

    /** Who else measures whom these events, not stored yet, measure. */
    List<CollisionWarning> warnings(CaseCommand command, CaseFile file, List<CaseEvent> accepted) {
        return warns.of(command, file, accepted);
    }

    Optional<FineWorking> working(CaseCommand command, CaseFile file) {
        return Sanctioning.working(command, file, basis.get());
    }

    /** Anybody may join a report to what an open case handles, also who may not know the case: that one gets a receipt. */
    boolean mayCome(CaseCommand command, CaseFile file) {
        return command instanceof Report.JoinReport || sees(command, file);
    }

    boolean sees(CaseCommand command, CaseFile file) {
        return CaseKnowledge.sees(command.by(), file, basis.get().law());
    }

    boolean sees(CaseCommand command, CaseId other, CasesAtHand others) {
        return others.find(other).filter(file -> sees(command, file)).isPresent();
    }

    static @Nullable CaseId caseIn(MetaData meta, String key) {
        return meta.get(key) instanceof String id ? CaseId.of(id) : null;
    }

    void expectVersion(long current, MetaData meta) {
        expect(current, meta);
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException when the sender expects another version */
    static void expect(long current, MetaData meta) {
        if (meta.get(EXPECTED) instanceof Number expected && expected.longValue() != current)
            throw Rejection.stale(current);
    }

    /** @throws StaleCacheException when the case went on without this instance */
    void refuseWhenBehind(CaseCommand command, long version) {
        memory.refuseWhenBehind(command.caseId().toString(), version);
    }

    void happenElsewhere(List<CaseEvent> events, CasesAtHand others) {
        appender.append(others.after(events), MetaData.emptyInstance());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when an address was taken meanwhile */
    void claimAdded(CaseCommand command, List<CaseEvent> events) {
        beside.claimAdded(command, events);
    }

    void keepBeside(List<CaseEvent> events, CaseFile file, Outcome outcome, MetaData meta) {
        beside.keep(events, file, outcome, meta);
    }
}
