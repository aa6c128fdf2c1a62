package org.hoso.query.repeats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.query.folding.Corrected;
import org.hoso.query.repeats.Measure.Kind;
import org.hoso.query.repeats.Measure.Rests;
import org.hoso.query.viewing.Known;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** The measures of a case over time. */
final class CaseMeasures {
    private CaseMeasures() {}

    static List<Measure> after(List<Measure> kept, CaseEvent event, ViolationFacts facts, Known by) {
        List<Measure> next = new ArrayList<>(corrected(kept, event));
        Measure taken = taken(event, by);
        if (taken != null) next.add(taken);
        next.replaceAll(measure -> measure.after(facts, by));
        return List.copyOf(next);
    }

    private static List<Measure> corrected(List<Measure> kept, CaseEvent event) {
        if (!(event instanceof RecordCorrected correction)) return kept;
        return Corrected.instant(correction)
                .<List<Measure>>map(at -> {
                    UnaryOperator<Measure> moved = measure -> measure.on(at);
                    return Kept.changed(kept, measure -> measure.made().version() == correction.version(), moved);
                })
                .orElse(kept);
    }

    private static @Nullable Measure taken(CaseEvent event, Known by) {
        if (event instanceof SanctionImposed e)
            return taken(Kind.SANCTION, e.decisionId(), e, by, Rests.onRecord(e.recordId()));
        if (event instanceof RemediesOrdered e)
            return taken(Kind.REMEDIES, e.decisionId(), e, by, Rests.onRecord(e.recordId()));
        if (event instanceof BlockOrdered e)
            return taken(Kind.BLOCK, e.blockId(), e, by, Rests.onItems(new LinkedHashSet<>(e.itemIds())));
        if (event instanceof AccountLockRequested e)
            return taken(kind(e.kind()), e.lockId(), e, by, Rests.onAccount(e.platform(), e.subjectId()));
        return null;
    }

    private static Measure taken(Kind kind, UUID id, CaseEvent event, Known by, Rests rests) {
        return new Measure(kind, id, event.by().agency(), Post.day(event.at()), by, rests, false, null, null);
    }

    private static Kind kind(LockKind kind) {
        return switch (kind) {
            case TEMPORARY -> Kind.TEMPORARY_LOCK;
            case PERMANENT -> Kind.PERMANENT_LOCK;
        };
    }
}
