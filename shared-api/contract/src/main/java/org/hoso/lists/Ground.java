package org.hoso.lists;

import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Shape;
import org.jspecify.annotations.Nullable;

/**
 * On what a listing rests: a case that is a violation, or the application of a licensed site.
 *
 * @param decisionId  the sanction decision of that case that it rests on; absent where it rests on the classification or conclusion
 * @param application the numbered application
 */
public record Ground(
        @Nullable CaseId caseId,
        @Nullable UUID decisionId,
        @Nullable DocumentRef application) {
    /** @throws IllegalArgumentException unless it is one of the two */
    public Ground {
        Shape.require(
                (caseId == null) != (application == null),
                "a listing rests on a case or on an application, one of them");
        Shape.require(caseId != null || decisionId == null, "a decision belongs to a case");
    }

    public static Ground ofCase(CaseId caseId) {
        return new Ground(caseId, null, null);
    }
}
