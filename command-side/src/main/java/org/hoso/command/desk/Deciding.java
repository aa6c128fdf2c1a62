package org.hoso.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Report;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Sight;
import org.hoso.command.sanction.FineWorking;
import org.hoso.command.sanction.Sanctioning;

/** What the aggregate's shell needs around a decision: law and ids, who may know, and the rows kept beside the events. */
public class Deciding {
    /** Metadata: the version the sender expects (If-Match). */
    static final String EXPECTED = "expectedVersion";

    private final Supplier<Basis> basis;
    private final SideRows beside;
    private final Memory memory;

    Deciding(Supplier<Basis> basis, SideRows beside, Memory memory) {
        this.basis = basis;
        this.beside = beside;
        this.memory = memory;
    }

    Decision decide(CaseCommand command, CaseFile file) {
        return CaseDecider.decide(command, file, basis.get());
    }

    Optional<FineWorking> working(CaseCommand command, CaseFile file) {
        return Sanctioning.working(command, file, basis.get());
    }

    /** Anybody may join a report to what an open case handles, also who may not know the case: that one gets a receipt. */
    boolean mayCome(CaseCommand command, CaseFile file) {
        return command instanceof Report.JoinReport || sees(command, file);
    }

    boolean sees(CaseCommand command, CaseFile file) {
        return Sight.sees(command.by(), file, basis.get().law());
    }

    void expectVersion(long current, MetaData meta) {
        expect(current, meta);
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException when the sender expects another version */
    static void expect(long current, MetaData meta) {
        if (meta.get(EXPECTED) instanceof Number expected && expected.longValue() != current)
            throw Turned.stale(current);
    }

    /** @throws Behind when the case went on without this instance */
    void refuseWhenBehind(CaseCommand command, long version) {
        memory.refuseWhenBehind(command.caseId().toString(), version);
    }

    void keepBeside(List<CaseEvent> events, CaseFile file, Outcome outcome, MetaData meta) {
        beside.keep(events, file, outcome, meta);
    }
}
