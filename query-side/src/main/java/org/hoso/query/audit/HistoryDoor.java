package org.hoso.query.audit;

import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets a reader to the history of one case, or not. */
@Component
public final class HistoryDoor {
    private final AuditView view;
    private final AuditTrail trail;
    private final Freshness freshness;

    HistoryDoor(AuditView view, AuditTrail trail, Freshness freshness) {
        this.view = view;
        this.trail = trail;
        this.freshness = freshness;
    }

    /**
     * A case whose history is open to the reader.
     *
     * @param version of its last event that the trail has seen
     * @param heldBy  the body that answers for it: whom to ask for what is withheld
     */
    public record Entered(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            long version,
            @Nullable String heldBy,
            LineOfSight sight,
            Seen seen) {
        /** As a look is recorded at it. */
        public Looked looked(CasePart part) {
            return Looked.at(caseId, part, seen.place().position());
        }
    }

    /**
     * @param key   id or number of the case
     * @param since what the trail must have seen
     * @throws NoSuchCase where the case does not exist for the reader
     * @throws AccessDeniedException where it does and its history is not theirs
     */
    public Entered enter(String key, @Nullable Since since, Reader reader) {
        FreshRow<CaseEntry> fresh = freshness.row(view, CaseKey.of(key), since, view.rows()::find);
        CaseEntry entry = fresh.row();
        LineOfSight sight = trail.sight(reader, entry).orElseThrow(NoSuchCase::new);
        view.lines().whole(fresh.seen().place().generation(), entry);
        if (!sight.ofHistory()) throw new AccessDeniedException("this history is not the reader's");
        return new Entered(
                entry.caseId(),
                entry.caseNumber(),
                entry.version(),
                entry.access().bodies().accountable(),
                sight,
                fresh.seen());
    }
}
