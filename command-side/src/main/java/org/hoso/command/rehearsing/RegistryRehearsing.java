package org.hoso.command.rehearsing;

import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.storing.RegistryDeciding;
import org.hoso.command.storing.Staleness;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.law.LawInForce;

/** Dry run of what is asked of the registry, by the very rules of the desk; nothing is stored. */
public class RegistryRehearsing {
    private final LawInForce law;
    private final RegistryDeciding deciding;
    private final Foretelling foretelling;
    private final Staleness staleness;

    public RegistryRehearsing(LawInForce law, RegistryDeciding deciding, Foretelling foretelling, Staleness staleness) {
        this.law = law;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.staleness = staleness;
    }

    /** @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version */
    public Rehearsal step(RegistryCommand command, Envelope envelope) {
        LawInForce.Edition standing = law.caughtUp();
        Long expected = envelope.ifMatch();
        if (expected != null && expected != standing.version()) throw staleness.of(RegistryCommand.REGISTRY, expected);
        Long version = standing.version() < 0 ? null : Long.valueOf(standing.version());
        return foretelling.other(version, deciding.decide(command, standing.amendments()), command, envelope);
    }
}
