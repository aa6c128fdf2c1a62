package org.hoso.query.repeats;

import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.jspecify.annotations.Nullable;

/** A strike or a measure as the store gave it, with the case it belongs to and who may know of that case. */
record StoredRepeat<T>(CaseId caseId, @Nullable CaseNumber number, CaseAccess access, T what) {}
