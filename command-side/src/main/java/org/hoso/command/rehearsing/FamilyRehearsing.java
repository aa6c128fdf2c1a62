package org.hoso.command.rehearsing;

import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Family;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.storing.FamilyHistories;
import org.hoso.command.storing.OtherStanding;

/** Dry run of what is asked of a family beside a case's, by the very rules of the real one. */
public class FamilyRehearsing {
    private final FamilyHistories histories;
    private final Foretelling foretelling;

    FamilyRehearsing(FamilyHistories histories, Foretelling foretelling) {
        this.histories = histories;
        this.foretelling = foretelling;
    }

    /** @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version */
    public <E extends Happening, F> Rehearsal step(Family<?, E, F> family, Request command, Envelope envelope) {
        OtherStanding<F> standing = histories.before(family, command, envelope);
        return foretelling.other(standing.told(), family.decide(command, standing.file()), command, envelope);
    }
}
