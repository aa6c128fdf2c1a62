package org.hoso.command.casefile;

import java.util.Optional;
import org.hoso.cases.CaseId;

/** Other cases that a decision looks at. Whatever it then says of one of them is stored only if that case has not gone on meanwhile. */
@FunctionalInterface
public interface Others {
    Others NONE = caseId -> Optional.empty();

    Optional<CaseFile> find(CaseId caseId);
}
