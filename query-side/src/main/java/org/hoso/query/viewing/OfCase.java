package org.hoso.query.viewing;

import org.hoso.cases.CaseId;

/** A value that a view keeps for one case. */
public interface OfCase {
    CaseId caseId();

    /** The version of the last event it has seen, from 0: an event at or below it is old news. */
    long version();
}
