package org.hoso.command.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.command.lists.UnfitDays;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Problem;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Puts the rows that cannot be proposed into one answer. */
class UnfitRows {
    /** The most that are told, as with faults. */
    private static final int TOLD = 100;

    /** What is wrong with one cell, whatever stands in the others. */
    private static final Map<Refusal, ApplicationColumn> CELLS = Map.of(
            Refusal.ADDRESS_UNFIT,
            ApplicationColumn.URL,
            Refusal.ALREADY_LISTED,
            ApplicationColumn.URL,
            Refusal.ROW_REPEATED,
            ApplicationColumn.URL);

    private final ProblemWriter problems;

    UnfitRows(ProblemWriter problems) {
        this.problems = problems;
    }

    /** @throws Refused where any row is; what concerns no row but whoever asks is told as such */
    void refuse(List<Row> rows, List<FamilyDecision<ListsEvent>> decisions, Language language) {
        List<RowProblem> told = new ArrayList<>();
        int unfit = 0;
        for (int n = 0; n < rows.size(); n++) {
            if (!(decisions.get(n) instanceof FamilyDecision.Refused<ListsEvent> refused)) continue;
            ApplicationColumn column = column(refused);
            if (column == null) throw new Refused(refused.refusal(), refused.details());
            unfit++;
            if (told.size() < TOLD) told.add(told(rows.get(n), column, refused, language));
        }
        if (unfit > 0)
            throw new Refused(Refusal.ROWS_UNFIT, Map.of("rows", rows.size(), "unfit", unfit, "problems", told));
    }

    private RowProblem told(
            Row row, ApplicationColumn column, FamilyDecision.Refused<ListsEvent> refused, Language language) {
        Problem problem = problems.of(new Refused(refused.refusal(), refused.details()), language);
        String pointer = "/rows/" + row.number() + "/" + column.header();
        return new RowProblem(pointer, problem.code(), problem.detail());
    }

    /** The cell that is to be put right; none where no cell is. */
    private static @Nullable ApplicationColumn column(FamilyDecision.Refused<ListsEvent> refused) {
        return refused.refusal() == Refusal.LISTING_DAYS_UNFIT
                ? column(UnfitDays.of(String.valueOf(refused.details().get("problem"))))
                : CELLS.get(refused.refusal());
    }

    private static ApplicationColumn column(UnfitDays days) {
        return switch (days) {
            case UNTIL_BEFORE_FROM, UNTIL_PAST -> ApplicationColumn.UNTIL;
            case REVIEW_NOT_AHEAD, REVIEW_NOT_AFTER_FROM, REVIEW_AFTER_UNTIL -> ApplicationColumn.REVIEW_ON;
        };
    }
}
