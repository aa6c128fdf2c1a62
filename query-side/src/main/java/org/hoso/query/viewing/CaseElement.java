package org.hoso.query.viewing;

import org.hoso.cases.CaseId;

/** Something of a case that has a row of its own. */
public record CaseElement<V extends OfCase, T>(V of, T what) {
    public CaseId caseId() {
        return of.caseId();
    }
}
