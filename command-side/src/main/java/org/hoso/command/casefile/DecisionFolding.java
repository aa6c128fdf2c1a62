package org.hoso.command.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.Sanctions.Before;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** A decision as it is made, and as service, payment, execution and appeals change it. */
final class DecisionFolding {
    private DecisionFolding() {}

    static Decided imposed(Sanction.SanctionImposed e, @Nullable String proposedBy) {
        return new Decided(
                e.decisionId(),
                e.proposalId(),
                e.recordId(),
                e.subjectId(),
                e.by().agency(),
                e.by().officer(),
                proposedBy,
                e.totalVnd(),
                0,
                0,
                inOrder(e.remedies()),
                e.at(),
                null,
                Standing.IN_FORCE,
                List.of(),
                List.of(),
                null);
    }

    static Decided remediesOnly(Sanction.RemediesOrdered e) {
        return new Decided(
                e.decisionId(),
                null,
                e.recordId(),
                e.subjectId(),
                e.by().agency(),
                e.by().officer(),
                null,
                0,
                0,
                0,
                inOrder(e.remedies()),
                e.at(),
                null,
                Standing.IN_FORCE,
                List.of(),
                List.of(),
                null);
    }

    static Decided paid(Decided d, long amountVnd) {
        return d.withPaidVnd(d.paidVnd() + amountVnd);
    }

    static Decided refunded(Decided d, long amountVnd) {
        return d.withRefundedVnd(d.refundedVnd() + amountVnd);
    }

    static Decided done(Decided d, String remedy) {
        var open = d.remedies().stream().filter(one -> !one.equals(remedy)).toList();
        return d.withRemedies(inOrder(open));
    }

    static Decided executed(Decided d) {
        return d.withStanding(Standing.EXECUTED);
    }

    /** What was executed before it was lowered stays executed. */
    static Decided lowered(Decided d, long totalVnd) {
        Standing standing = d.standing() == Standing.EXECUTED ? Standing.EXECUTED : Standing.AMENDED;
        return stillExecuted(d.withOwedVnd(totalVnd).withStanding(standing), Standing.AMENDED);
    }

    /** Nothing is owed, and no remedy is to be done any more. */
    static Decided annulled(Decided d) {
        if (d.before() != null) return d;
        Before before = new Before(d.owedVnd(), d.remedies(), d.standing());
        return d.with()
                .owedVnd(0)
                .remedies(Set.of())
                .standing(Standing.ANNULLED)
                .before(before)
                .build();
    }

    /** A later ruling lets it stand as it stood; what was executed and went back since is to be executed again. */
    static Decided standsAgain(Decided d) {
        Before before = d.before();
        if (before == null) return d;
        Decided again = d.with()
                .owedVnd(before.owedVnd())
                .remedies(before.remedies())
                .standing(before.standing())
                .before(null)
                .build();
        return stillExecuted(again, Standing.IN_FORCE);
    }

    private static Decided stillExecuted(Decided d, Standing otherwise) {
        return d.standing() == Standing.EXECUTED && d.outstandingVnd() > 0 ? d.withStanding(otherwise) : d;
    }

    static Decided published(Decided d, UUID publicationId) {
        return d.withPublications(Kept.with(d.publications(), publicationId));
    }

    static Decided enforced(Decided d, UUID enforcementId) {
        return d.withEnforcements(Kept.with(d.enforcements(), enforcementId));
    }

    private static Set<String> inOrder(Collection<String> remedies) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
    }
}
