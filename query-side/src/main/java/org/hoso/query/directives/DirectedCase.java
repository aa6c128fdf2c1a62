package org.hoso.query.directives;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.query.casefile.Directive;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** The directives of one case, with who stands how to it. */
record DirectedCase(
        CaseId caseId, long version, @Nullable CaseNumber number, CaseAccess access, List<Directive> directives)
        implements OfCase {
    /** The view's pure function. */
    static DirectedCase after(@Nullable DirectedCase before, LedgeredCaseEvent ledgered) {
        CaseId id = ledgered.caseId();
        DirectedCase known = before == null ? new DirectedCase(id, -1, null, CaseAccess.of(id), List.of()) : before;
        CaseEvent event = ledgered.event();
        return new DirectedCase(
                id,
                ledgered.version(),
                event instanceof ContentReported e ? e.caseNumber() : known.number(),
                known.access().after(event, ledgered.version()),
                known.told(event));
    }

    private List<Directive> told(CaseEvent event) {
        if (event instanceof DirectiveIssued e) return Kept.with(directives, Directive.of(e));
        if (event instanceof DirectiveAnswered e) return changed(e.directiveId(), one -> one.answered(e));
        return event instanceof DirectiveReminded e ? changed(e.directiveId(), one -> one.reminded(e)) : directives;
    }

    private List<Directive> changed(UUID directiveId, UnaryOperator<Directive> change) {
        return Kept.changed(directives, one -> one.directiveId().equals(directiveId), change);
    }
}
