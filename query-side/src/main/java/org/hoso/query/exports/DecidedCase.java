package org.hoso.query.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Sanction.RemediesOrdered;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.folding.Corrected;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * When the decisions of a case were made, as known at any place, and where its corrections stand.
 *
 * @param version of the last decision or correction seen, from 0
 */
record DecidedCase(CaseId caseId, long version, List<DecidedDay> days, List<CorrectionPlace> corrections)
        implements OfCase {
    /** @param version of the correction's own event */
    record CorrectionPlace(long position, long version) {}

    /** Whether such an event says anything here; no other needs to be handed in. */
    static boolean concerns(LedgeredCaseEvent one) {
        CaseEvent event = one.event();
        return event instanceof SanctionImposed || event instanceof RemediesOrdered || event instanceof RecordCorrected;
    }

    /** The view's pure function. */
    static DecidedCase after(@Nullable DecidedCase before, LedgeredCaseEvent one) {
        DecidedCase known = before == null ? new DecidedCase(one.caseId(), -1, List.of(), List.of()) : before;
        CaseEvent event = one.event();
        if (event instanceof SanctionImposed e) return known.with(e.decisionId(), one);
        if (event instanceof RemediesOrdered e) return known.with(e.decisionId(), one);
        return event instanceof RecordCorrected e ? known.corrected(e, one) : known;
    }

    private DecidedCase with(UUID decisionId, LedgeredCaseEvent one) {
        DecidedDay day = new DecidedDay(
                decisionId, one.version(), one.position(), kept(one.event().at()), one.position(), null);
        return new DecidedCase(caseId, one.version(), Kept.with(days, day), corrections);
    }

    private DecidedCase corrected(RecordCorrected correction, LedgeredCaseEvent one) {
        return new DecidedCase(
                caseId,
                one.version(),
                Corrected.instant(correction)
                        .map(at -> redated(correction.version(), kept(at), one.position()))
                        .orElse(days),
                Kept.with(corrections, new CorrectionPlace(one.position(), one.version())));
    }

    private List<DecidedDay> redated(long version, Instant at, long position) {
        List<DecidedDay> next = new ArrayList<>();
        for (DecidedDay day : days) {
            boolean moves = day.holds() && day.version() == version && !day.at().equals(at);
            next.add(moves ? day.ended(position) : day);
            if (moves) next.add(day.on(at, position));
        }
        return List.copyOf(next);
    }

    /** The decisions of a period as known in that past, in the order of the file. */
    List<DecisionsByDay.Found> in(ExportPeriod period, ExportCut cut) {
        return days.stream()
                .filter(day -> day.isKnown(cut) && period.holds(day.at()))
                .map(day -> new DecisionsByDay.Found(day.at(), day.decisionId(), caseId))
                .sorted(DecisionsByDay.ORDER)
                .toList();
    }

    /** The days on which a decision ever was known to have been made, first to last, in Viet Nam; there must be one. */
    ExportPeriod span() {
        List<LocalDate> all = days.stream()
                .map(day -> LocalDate.ofInstant(day.at(), WorkingCalendar.ZONE))
                .sorted()
                .toList();
        return new ExportPeriod(all.getFirst(), all.getLast());
    }

    /** The place of the first decision. */
    long made() {
        return days.getFirst().made();
    }

    /** As exact as the store keeps it. */
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
