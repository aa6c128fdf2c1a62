package org.hoso.command.desk;

import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.law.LawInForce;

/** Dry run of what is asked of the registry, by the very rules of the desk; nothing is stored. */
class RegistryRehearsing {
    private final LawInForce law;
    private final RegistryDeciding deciding;
    private final Foretelling foretelling;
    private final Staleness staleness;

    RegistryRehearsing(LawInForce law, RegistryDeciding deciding, Foretelling foretelling, Staleness staleness) {
        this.law = law;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.staleness = staleness;
    }

    /** @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version */
    Rehearsal step(RegistryCommand command, Envelope envelope) {
        LawInForce.Edition standing = law.caughtUp();
        Long expected = envelope.ifMatch();
        if (expected != null && expected != standing.version()) throw staleness.of(RegistryCommand.REGISTRY, expected);
        Long version = standing.version() < 0 ? null : Long.valueOf(standing.version());
        return foretelling.other(version, deciding.decide(command, standing.amendments()), command, envelope);
    }
}
