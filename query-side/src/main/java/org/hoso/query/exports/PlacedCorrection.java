package org.hoso.query.exports;

import org.hoso.cases.CaseId;

/** A correction. @param version its place in the case, from 0 @param position its place in the ledger */
public record PlacedCorrection(CaseId caseId, long version, long position) {}
