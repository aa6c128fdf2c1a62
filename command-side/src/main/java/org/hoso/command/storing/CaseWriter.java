package org.hoso.command.storing;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.Outcome;

/** What the aggregate of a case needs to store what was decided: the other cases that it is said of, and the rows beside the events. */
class CaseWriter {
    private final SideRows beside;
    private final CacheVersion memory;
    private final EventAppender appender;

    CaseWriter(SideRows beside, CacheVersion memory, EventAppender appender) {
        this.beside = beside;
        this.memory = memory;
        this.appender = appender;
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
