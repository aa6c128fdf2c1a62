package org.hoso.command.casefile;

import java.util.Collection;
import java.util.Map;
import org.hoso.cases.CaseId;

/** Many cases as they stand. */
@FunctionalInterface
public interface StandingFiles {
    /** Those that do not exist are absent. */
    Map<CaseId, CaseFile> of(Collection<CaseId> cases);
}
