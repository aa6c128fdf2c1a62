package org.hoso.query.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.Touched.TouchedCase;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the case files, the newest first and no more than so many, for what a change of the law touches. Stores nothing. */
@Component
public final class TouchedCases {
    private static final int MOST = 10_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_TOLD = 200;

    private final CaseFileView view;
    private final Freshness freshness;

    TouchedCases(CaseFileView view, Freshness freshness) {
        this.view = view;
        this.freshness = freshness;
    }

    /** @param from the first day on which the change counts */
    public Touched between(Law before, Law after, LocalDate from, Reader reader) {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        Difference difference = new Difference(before, after, from.isAfter(today) ? from : today);
        Relating relating = new Relating(before, today);
        int generation = freshness.await(view, null).place().generation();
        int lookedAt = 0;
        int clocks = 0;
        int lookUps = 0;
        int acts = 0;
        int cases = 0;
        List<TouchedCase> told = new ArrayList<>();
        @Nullable UUID last = null;
        boolean more = true;
        while (more && lookedAt < MOST) {
            List<CaseView> page = view.rows().newest(generation, last, AT_ONCE);
            for (CaseView file : page) {
                TouchedCase touched = difference.of(file);
                last = file.caseId().value();
                if (!touched.any()) continue;
                cases++;
                clocks += touched.clocks().size();
                lookUps += touched.lookUps().size();
                acts += touched.acts().size();
                if (told.size() < MOST_TOLD && sees(reader, file, relating)) told.add(touched);
            }
            lookedAt += page.size();
            more = page.size() == AT_ONCE;
        }
        return new Touched(lookedAt, !more, new Touched.TouchedCounts(cases, clocks, lookUps, acts), told);
    }

    private static boolean sees(Reader reader, CaseView file, Relating relating) {
        return relating.relation(reader, file.access())
                .map(relation -> new Sights(reader, relation, false))
                .filter(sights -> sights.full(DataKind.HANDLING))
                .isPresent();
    }
}
