package org.hoso.query.audit;

import java.util.Optional;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Reader;
import org.hoso.query.viewing.CaseKey;
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
        Looked looked(CasePart part) {
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
        CaseKey wanted = CaseKey.of(key);
        Seen seen = seen(wanted, since);
        CaseEntry entry = find(seen.place().generation(), wanted).orElseThrow(NoSuchCase::new);
        LineOfSight sight = trail.sight(reader, entry).orElseThrow(NoSuchCase::new);
        if (!sight.ofHistory()) throw new AccessDeniedException("this history is not the reader's");
        return new Entered(
                entry.caseId(),
                entry.caseNumber(),
                entry.version(),
                entry.access().bodies().accountable(),
                sight,
                seen);
    }

    private Seen seen(CaseKey key, @Nullable Since since) {
        return switch (key) {
            case CaseKey.ById byId -> freshness.await(view, byId.caseId(), since);
            case CaseKey.ByNumber byNumber -> {
                Seen now = freshness.await(view, since instanceof Since.AtPosition ? since : null);
                Optional<CaseEntry> entry = find(now.place().generation(), byNumber);
                yield since instanceof Since.AtVersion && entry.isPresent()
                        ? freshness.await(view, entry.get().caseId(), since)
                        : now;
            }
        };
    }

    private Optional<CaseEntry> find(int generation, CaseKey key) {
        return switch (key) {
            case CaseKey.ById byId -> view.entries().find(generation, byId.caseId());
            case CaseKey.ByNumber byNumber -> view.entries().find(generation, byNumber.number());
        };
    }
}
