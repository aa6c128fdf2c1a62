package org.hoso.query.collisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measured;
import org.hoso.query.collisions.MeasureRows.Pair;

/**
 * Two bodies are about to measure the same one for the same act, in cases of their own, and not both are through with it. A dispute
 * of competence settles whose it is.
 *
 * @param party          key of whom both measure
 * @param first          what was begun first
 * @param links          canonical links that both are about
 * @param violationTypes codes of the types of the acts that both are about
 */
public record Collision(String party, Side first, Side second, List<String> links, List<String> violationTypes) {
    /** One body's measure. @param agency whose it is @param decided whether that body is through with it */
    public record Side(
            CaseId caseId,
            Measured.Kind measure,
            UUID measureId,
            String agency,
            Instant at,
            boolean proposed,
            boolean decided) {
        private static Side of(CaseId caseId, Measured one) {
            return new Side(caseId, one.kind(), one.measureId(), one.agency(), one.at(), one.proposed(), one.decided());
        }
    }

    static Collision of(String party, CaseId caseId, CaseId otherId, Pair pair) {
        Side mine = Side.of(caseId, pair.mine());
        Side theirs = Side.of(otherId, pair.theirs());
        boolean second = pair.theirs().before(pair.mine());
        return new Collision(
                party,
                second ? theirs : mine,
                second ? mine : theirs,
                pair.mine().linksWith(pair.theirs()),
                pair.mine().typesWith(pair.theirs()));
    }
}
