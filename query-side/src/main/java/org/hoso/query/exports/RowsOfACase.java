package org.hoso.query.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.law.ClockRules;
import org.hoso.query.asof.PastFile;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one case has in a file, from its events alone: what counts up to one place, put right by what is known at
 * another. Pure; texts are still sealed.
 */
record RowsOfACase(FileTerms terms, ExportCut cut, ClockRules law) {
    /** A decision that has a row. */
    record Row(Found found, SeenDecision decision) {}

    /** In the order of the file. @param all the events of the case, in order, known or not */
    List<Row> of(List<LedgeredCaseEvent> all) {
        @Nullable DecidedCase decided = null;
        for (LedgeredCaseEvent one : all) if (DecidedCase.concerns(one)) decided = DecidedCase.after(decided, one);
        return decided == null ? List.of() : of(all, decided.in(terms.period(), cut));
    }

    /** Those of the found decisions that the reader sees. */
    List<Row> of(List<LedgeredCaseEvent> all, List<Found> found) {
        Optional<SeenCase> seen = found.isEmpty() ? Optional.empty() : seen(all);
        List<Row> rows = new ArrayList<>();
        for (Found one : found)
            seen.map(file -> SeenDecision.of(file, one.decisionId()))
                    .ifPresent(decision -> rows.add(new Row(one, decision)));
        return rows;
    }

    private Optional<SeenCase> seen(List<LedgeredCaseEvent> all) {
        List<LedgeredCaseEvent> known =
                all.stream().filter(one -> one.position() <= cut.known()).toList();
        return PastFile.putRight(known, cut.position())
                .flatMap(file -> terms.relating()
                        .relation(terms.reader(), file.access())
                        .map(relation -> CaseFiles.see(
                                file,
                                new Sights(terms.reader(), relation, false),
                                law,
                                terms.relating().day(),
                                null)));
    }
}
