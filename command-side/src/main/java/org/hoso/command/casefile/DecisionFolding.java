package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.Sanctions.Decided;
import org.hoso.command.casefile.Sanctions.Standing;
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
                inOrder(e.remedies()),
                e.at(),
                null,
                Standing.IN_FORCE,
                List.of());
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
                inOrder(e.remedies()),
                e.at(),
                null,
                Standing.IN_FORCE,
                List.of());
    }

    static Decided served(Decided d, Instant at) {
        return with(d, d.owedVnd(), d.paidVnd(), d.remedies(), at, d.standing(), d.publications());
    }

    static Decided paid(Decided d, long amountVnd) {
        return with(
                d, d.owedVnd(), d.paidVnd() + amountVnd, d.remedies(), d.servedAt(), d.standing(), d.publications());
    }

    static Decided done(Decided d, String remedy) {
        var open = d.remedies().stream().filter(one -> !one.equals(remedy)).toList();
        return with(d, d.owedVnd(), d.paidVnd(), inOrder(open), d.servedAt(), d.standing(), d.publications());
    }

    static Decided executed(Decided d) {
        return with(d, d.owedVnd(), d.paidVnd(), d.remedies(), d.servedAt(), Standing.EXECUTED, d.publications());
    }

    static Decided owes(Decided d, long totalVnd) {
        return with(d, totalVnd, d.paidVnd(), d.remedies(), d.servedAt(), d.standing(), d.publications());
    }

    static Decided stands(Decided d, Standing standing) {
        return with(d, d.owedVnd(), d.paidVnd(), d.remedies(), d.servedAt(), standing, d.publications());
    }

    /** What was executed before it was lowered stays executed. */
    static Decided lowered(Decided d, long totalVnd) {
        return stands(owes(d, totalVnd), d.standing() == Standing.EXECUTED ? Standing.EXECUTED : Standing.AMENDED);
    }

    /** Nothing is owed, and no remedy is to be done any more. */
    static Decided annulled(Decided d) {
        return with(d, 0, d.paidVnd(), Set.of(), d.servedAt(), Standing.ANNULLED, d.publications());
    }

    static Decided published(Decided d, UUID publicationId) {
        var publications = Kept.with(d.publications(), publicationId);
        return with(d, d.owedVnd(), d.paidVnd(), d.remedies(), d.servedAt(), d.standing(), publications);
    }

    private static Decided with(
            Decided d,
            long owedVnd,
            long paidVnd,
            Set<String> remedies,
            @Nullable Instant servedAt,
            Standing standing,
            List<UUID> publications) {
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
                remedies,
                d.at(),
                servedAt,
                standing,
                publications);
    }

    private static Set<String> inOrder(Collection<String> remedies) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(remedies));
    }
}
