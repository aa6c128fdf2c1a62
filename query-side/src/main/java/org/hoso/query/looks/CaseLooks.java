package org.hoso.query.looks;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Freshness;
import org.springframework.stereotype.Component;

/** The looks at one case. */
@Component
public class CaseLooks {
    private final LooksView view;
    private final Freshness freshness;

    CaseLooks(LooksView view, Freshness freshness) {
        this.view = view;
        this.freshness = freshness;
    }

    /** Up to an instant, the last first. */
    public List<KnownLook> of(CaseId caseId, Instant until, int most) {
        int generation = freshness.await(view, null).place().generation();
        return view.lines().ofCase(generation, caseId, until, most).stream()
                .map(KnownLook::of)
                .toList();
    }
}
