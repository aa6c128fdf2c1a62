package org.hoso.command.casefile;

import java.util.UUID;
import org.hoso.command.Given;

/** A case whose decision an appeal has put into another standing, whatever the way there. */
public final class Appealed {
    private Appealed() {}

    public static Given to(Given given, UUID decisionId, Sanctions.Standing standing) {
        CaseFile file = given.file();
        Sanctions changed = file.sanctions().decided(decisionId, decided -> standing(decided, standing));
        return new Given(file.withSanctions(changed), given.basis());
    }

    private static Sanctions.Decided standing(Sanctions.Decided d, Sanctions.Standing standing) {
        return new Sanctions.Decided(
                d.decisionId(),
                d.proposalId(),
                d.recordId(),
                d.subjectId(),
                d.agency(),
                d.signedBy(),
                d.proposedBy(),
                d.owedVnd(),
                d.paidVnd(),
                d.refundedVnd(),
                d.remedies(),
                d.at(),
                d.servedAt(),
                standing,
                d.publications(),
                d.enforcements(),
                d.before());
    }
}
