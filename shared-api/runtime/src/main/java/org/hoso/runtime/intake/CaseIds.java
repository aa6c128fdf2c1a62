package org.hoso.runtime.intake;

import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;

/** Which case the number names that people read; where the numbers are kept is the command side's business. */
@FunctionalInterface
public interface CaseIds {
    /** For a number that no case has, an id that no case has: both are decided on, and refused, alike. */
    CaseId of(CaseNumber number);
}
