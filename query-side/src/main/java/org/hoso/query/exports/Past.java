package org.hoso.query.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.law.ClockRules;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.hoso.query.exports.RowsOfACase.Row;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file as they stood in a past, put right by what was known: events and days are all it goes by, so that the same
 * file comes out whenever it is made. Texts are still sealed.
 */
record Past(DecisionsByDay days, EventsOfCases events, ClockRules law) {
    private static final int PAGE = 100;

    /** @param next behind which decision the next page begins; absent on the last one */
    record Page(List<Row> rows, @Nullable Found next) {
        List<SeenDecision> decisions() {
            return rows.stream().map(Row::decision).toList();
        }
    }

    Page next(FileTerms terms, ExportCut cut, Found behind) {
        List<Found> found = days.next(terms.period(), cut, behind, PAGE);
        Map<CaseId, List<Found>> byCase = found.stream().collect(Collectors.groupingBy(Found::caseId));
        RowsOfACase folding = new RowsOfACase(terms, cut, law);
        Map<CaseId, List<LedgeredCaseEvent>> all = events.of(byCase.keySet(), cut.known());
        List<Row> rows = byCase.entrySet().stream()
                .flatMap(one -> folding.of(all.getOrDefault(one.getKey(), List.of()), one.getValue()).stream())
                .sorted((one, other) -> DecisionsByDay.ORDER.compare(one.found(), other.found()))
                .toList();
        return new Page(rows, found.size() < PAGE ? null : found.getLast());
    }
}
