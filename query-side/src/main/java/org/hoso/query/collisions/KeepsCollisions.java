package org.hoso.query.collisions;

import java.util.Optional;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.View;

/** The view that writes {@link MeasureRows} beside its own. */
public interface KeepsCollisions extends View {
    /** Name of its table of cases: a row a case, with the keys that the case lies under today. */
    String cases();

    /** Who may know of a case; nothing where there is no such case. */
    Optional<CaseAccess> access(int generation, CaseId caseId);
}
