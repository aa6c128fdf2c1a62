package org.hoso.query.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.exports.CorrectionPlaces;
import org.hoso.query.exports.PlacedCorrection;
import org.hoso.query.exports.ShowingCauses;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.springframework.stereotype.Component;

/** Which corrections recorded since make a figure come out otherwise for the same place of the ledger; nothing of it is stored. */
@Component
final class RestatedFigures {
    /** Corrections looked at for one answer. */
    private static final int MOST = 200;

    private final CorrectionPlaces places;
    private final ShowingCauses showing;

    RestatedFigures(CorrectionPlaces places, ShowingCauses showing) {
        this.places = places;
        this.showing = showing;
    }

    /** @param after only corrections behind that place */
    ShowingCauses.ToldCauses causes(PermittedFigureQuery question, long after) {
        CorrectionPlaces.Page page = places.after(
                Math.max(after, question.position()), question.seen().place().position(), MOST);
        Set<CaseId> cases =
                page.corrections().stream().map(PlacedCorrection::caseId).collect(Collectors.toSet());
        Map<CaseId, List<LedgeredCaseEvent>> events = places.events(page, cases);
        List<PlacedCorrection> causes = page.corrections().stream()
                .filter(one -> changes(question, one, events.getOrDefault(one.caseId(), List.of())))
                .toList();
        return showing.told(causes, page.next(), question.reader(), page.trail());
    }

    static boolean changes(PermittedFigureQuery question, PlacedCorrection correction, List<LedgeredCaseEvent> events) {
        return changes(question.figure(), question.slice(), question.position(), correction.position(), events);
    }

    /** Whether the notices of the case of a correction count otherwise for it, of what counts up to a place. */
    static boolean changes(Figure figure, Slice slice, long position, long correction, List<LedgeredCaseEvent> events) {
        return !NoticesOfACase.of(events, position, correction - 1)
                .tally(figure, slice)
                .equals(NoticesOfACase.of(events, position, correction).tally(figure, slice));
    }
}
