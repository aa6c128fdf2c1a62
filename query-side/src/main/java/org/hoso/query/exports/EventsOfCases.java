package org.hoso.query.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.LedgeredCaseEvent;

/** The events of some cases up to and with a place of the ledger, each case's in order. */
@FunctionalInterface
interface EventsOfCases {
    Map<CaseId, List<LedgeredCaseEvent>> of(Set<CaseId> cases, long position);
}
