package org.hoso.command.collisions;

import java.util.List;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;

/** Tells whoever asks for a step who else measures whom the step would measure. */
@FunctionalInterface
public interface Warns {
    /** @param file of the case before it @param accepted what the command leads to in that case, not stored yet */
    List<CollisionWarning> of(CaseCommand command, CaseFile file, List<CaseEvent> accepted);
}
