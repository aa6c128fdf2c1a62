package org.hoso.query.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Causes of restatements as one reader may know of them: of cases whose handling is not for the reader only how many. */
@Component
public final class ShowingCauses {
    private final CaseEvents events;
    private final Supplier<Law> law;

    ShowingCauses(CaseEvents events, Supplier<Law> law) {
        this.events = events;
        this.law = law;
    }

    /**
     * @param causes   by their place in the ledger
     * @param withheld how many more there are, in cases that are not for the reader
     * @param next     behind which place the next page begins; absent where every correction was looked at
     */
    public record ToldCauses(
            List<ShownCause> causes, int withheld, @Nullable Long next) {
        public boolean any() {
            return !causes.isEmpty() || withheld > 0;
        }
    }

    /** @param trail the trail of events as it was read */
    public ToldCauses told(List<PlacedCorrection> causes, @Nullable Long next, Reader reader, Seen trail) {
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        Map<CaseId, CaseEvents.Found> known =
                events.find(trail, causes.stream().map(PlacedCorrection::caseId).collect(Collectors.toSet()));
        List<ShownCause> told = causes.stream()
                .filter(one -> known.containsKey(one.caseId())
                        && mayKnow(reader, known.get(one.caseId()).access(), today))
                .map(one -> ShownCause.of(one, known.get(one.caseId()).number()))
                .toList();
        return new ToldCauses(told, causes.size() - told.size(), next);
    }

    private static boolean mayKnow(Reader reader, CaseAccess access, Relating today) {
        return today.relation(reader, access)
                .filter(relation -> new Sights(reader, relation, false).any(DataKind.HANDLING))
                .isPresent();
    }
}
