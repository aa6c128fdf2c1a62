package org.hoso.query.rights;

import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sanction;

/**
 * Who stands how to a case, as its events say: no text and no name, only codes and pseudonymous ids. A view that shows cases
 * keeps this beside its rows and writes it with them, so that a row is never older or newer than who may see it.
 *
 * @param version   of the last event seen, from 0
 * @param areas     provinces by the report or subject that lies there
 * @param published whether a penalty was made public
 */
public record CaseAccess(
        CaseId caseId,
        long version,
        Bodies bodies,
        Map<java.util.UUID, String> areas,
        Outsiders outsiders,
        Contested contested,
        boolean published) {
    /** Nobody stands to a case before its first event. */
    public static CaseAccess of(CaseId caseId) {
        return new CaseAccess(caseId, -1, Bodies.NONE, Map.of(), Outsiders.NONE, Contested.NOTHING, false);
    }

    /** @param version the event's place in its case, from 0 */
    public CaseAccess after(CaseEvent event, long version) {
        Bodies next = bodies.after(event);
        return new CaseAccess(
                caseId,
                version,
                next,
                Areas.after(areas, event),
                outsiders.after(event),
                contested.after(event, next.accountable()),
                published || event instanceof Sanction.PenaltyPublicised);
    }
}
