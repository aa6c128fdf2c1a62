package org.hoso.query.audit;

import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stood how to a case at a place in the ledger: folded anew from the lines of its trail up to there. */
@Component
public class PastAccess {
    private static final int PAGE = 500;

    private final AuditView view;
    private final Freshness freshness;

    PastAccess(AuditView view, Freshness freshness) {
        this.view = view;
        this.freshness = freshness;
    }

    /** A case as it is known now. @param position what the trail has seen */
    public record Known(
            CaseId caseId, @Nullable CaseNumber caseNumber, CaseAccess access, int generation, long position) {}

    /** @throws org.hoso.runtime.problems.NoSuchCase where there is none */
    public Known now(CaseKey key) {
        FreshRow<CaseEntry> found = freshness.row(view, key, (Since) null, view.rows()::find);
        CaseEntry entry = found.row();
        return new Known(
                entry.caseId(),
                entry.caseNumber(),
                entry.access(),
                found.seen().place().generation(),
                found.seen().place().position());
    }

    /** Nothing where the case had no event up to that position. */
    public Optional<CaseAccess> at(Known known, long position) {
        CaseAccess access = CaseAccess.of(known.caseId());
        List<AuditLine> page = page(known, 0);
        while (!page.isEmpty()) {
            for (AuditLine line : page) {
                if (line.position() > position) return some(access);
                access = access.after((CaseEvent) line.event(), line.version());
            }
            page = page.size() < PAGE ? List.of() : page(known, page.getLast().position());
        }
        return some(access);
    }

    private List<AuditLine> page(Known known, long after) {
        return view.lines().ofCase(known.generation(), known.caseId(), after, null, null, PAGE);
    }

    private static Optional<CaseAccess> some(CaseAccess access) {
        return access.version() < 0 ? Optional.empty() : Optional.of(access);
    }
}
