package org.hoso.command.storing;

import java.time.InstantSource;
import org.axonframework.messaging.MetaData;
import org.hoso.command.amendment.Amending;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.deciding.CaseDecider;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;

/** What the registry's shell needs around a decision: the files that rows are added to, and the rows kept beside the events. */
public class RegistryDeciding {
    private final LawFiles files;
    private final Idempotency repeats;
    private final CacheVersion memory;
    private final InstantSource clock;

    public RegistryDeciding(LawFiles files, Idempotency repeats, CacheVersion memory, InstantSource clock) {
        this.files = files;
        this.repeats = repeats;
        this.memory = memory;
        this.clock = clock;
    }

    public FamilyDecision<RegistryEvent> decide(RegistryCommand command, Amendments amendments) {
        if (!CaseDecider.mayAsk(command)) return FamilyDeciding.wrongRole(command);
        return Amending.decide(command, amendments, rows -> Law.read(files, rows), Clockwork.day(clock.instant()));
    }

    /** @throws StaleCacheException when the registry went on without this instance */
    void refuseWhenBehind(long version) {
        memory.refuseWhenBehind(RegistryCommand.REGISTRY.toString(), version);
    }

    void keepBeside(OtherOutcome outcome, MetaData meta) {
        repeats.keep(RegistryCommand.REGISTRY, outcome::told, meta);
    }
}
