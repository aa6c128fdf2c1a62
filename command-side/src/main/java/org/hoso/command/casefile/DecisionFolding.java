package org.hoso.command.casefile;

import java.time.Instant;
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

    static Decided served(Decided d, Instant at) {
        return new Decided(
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
                at,
                d.standing(),
                d.publications(),
                d.enforcements(),
                d.before());
    }

    static Decided paid(Decided d, long amountVnd) {
        return with(d, d.owedVnd(), d.paidVnd() + amountVnd, d.refundedVnd(), d.remedies(), d.standing(), d.before());
    }

    static Decided refunded(Decided d, long amountVnd) {
        return with(d, d.owedVnd(), d.paidVnd(), d.refundedVnd() + amountVnd, d.remedies(), d.standing(), d.before());
    }

    static Decided done(Decided d, String remedy) {
        var open = d.remedies().stream().filter(one -> !one.equals(remedy)).toList();
        return with(d, d.owedVnd(), d.paidVnd(), d.refundedVnd(), inOrder(open), d.standing(), d.before());
    }

    static Decided executed(Decided d) {
        return stands(d, Standing.EXECUTED);
    }

    static Decided owes(Decided d, long totalVnd) {
        return with(d, totalVnd, d.paidVnd(), d.refundedVnd(), d.remedies(), d.standing(), d.before());
    }

    static Decided stands(Decided d, Standing standing) {
        return with(d, d.owedVnd(), d.paidVnd(), d.refundedVnd(), d.remedies(), standing, d.before());
    }

    /** What was executed before it was lowered stays executed. */
    static Decided lowered(Decided d, long totalVnd) {
        Decided lowered =
                stands(owes(d, totalVnd), d.standing() == Standing.EXECUTED ? Standing.EXECUTED : Standing.AMENDED);
        return stillExecuted(lowered, Standing.AMENDED);
    }

    /** Nothing is owed, and no remedy is to be done any more. */
    static Decided annulled(Decided d) {
        if (d.before() != null) return d;
        Before before = new Before(d.owedVnd(), d.remedies(), d.standing());
        return with(d, 0, d.paidVnd(), d.refundedVnd(), Set.of(), Standing.ANNULLED, before);
    }

    /** A later ruling lets it stand as it stood; what was executed and went back since is to be executed again. */
    static Decided standsAgain(Decided d) {
        Before before = d.before();
        if (before == null) return d;
        Decided again =
                with(d, before.owedVnd(), d.paidVnd(), d.refundedVnd(), before.remedies(), before.standing(), null);
        return stillExecuted(again, Standing.IN_FORCE);
    }

    private static Decided stillExecuted(Decided d, Standing otherwise) {
        return d.standing() == Standing.EXECUTED && d.outstandingVnd() > 0 ? stands(d, otherwise) : d;
    }

    static Decided published(Decided d, UUID publicationId) {
        return led(d, Kept.with(d.publications(), publicationId), d.enforcements());
    }

    static Decided enforced(Decided d, UUID enforcementId) {
        return led(d, d.publications(), Kept.with(d.enforcements(), enforcementId));
    }

    private static Decided led(Decided d, List<UUID> publications, List<UUID> enforcements) {
        return new Decided(
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
                d.standing(),
                publications,
                enforcements,
                d.before());
    }

    private static Decided with(
            Decided d,
            long owedVnd,
            long paidVnd,
            long refundedVnd,
            Set<String> remedies,
            Standing standing,
            @Nullable Before before) {
        return new Decided(
                d.decisionId(),
                d.proposalId(),
                d.recordId(),
                d.subjectId(),
                d.agency(),
                d.signedBy(),
                d.proposedBy(),
                owedVnd,
                paidVnd,
                refundedVnd,
                remedies,
                d.at(),
                d.servedAt(),
                standing,
                d.publications(),
                d.enforcements(),
                before);
    }

    private static Set<String> inOrder(Collection<String> remedies) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
    }
}
