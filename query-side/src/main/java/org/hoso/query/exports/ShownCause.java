package org.hoso.query.exports;

import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A correction that makes something published come out otherwise.
 *
 * @param version of the correction in its case, from 0
 * @param ripple  where all that it touches stands
 */
public record ShownCause(CaseId caseId, @Nullable CaseNumber caseNumber, long version, long position, String ripple) {
    static ShownCause of(PlacedCorrection correction, @Nullable CaseNumber number) {
        return new ShownCause(
                correction.caseId(),
                number,
                correction.version(),
                correction.position(),
                "/api/v1/cases/" + correction.caseId() + "/corrections/" + correction.version() + "/ripple");
    }
}
