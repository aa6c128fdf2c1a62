package org.hoso.runtime.following;

import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** Where events go that a follower of the ledger cannot take, so that one culprit does not stop all other cases. */
public interface Parking {
    /**
     * Of these cases, those with an event parked, and the version of the first: no later event of the case may overtake it.
     * An earlier one may, and must: it comes again when a database lost its last writes.
     */
    Map<CaseId, Long> blocked(Set<CaseId> cases);

    /**
     * Parks an event behind those of its case; one that is there already is not parked again.
     *
     * @param cause absent for an event that only waits behind another
     */
    void park(CaseId caseId, EventMessage<?> message, @Nullable Throwable cause);
}
