package org.hoso.command.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Problem;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;

/** Puts the rows that cannot be proposed into one answer. */
class UnfitRows {
    /** The most that are told, as with faults. */
    private static final int TOLD = 100;

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
            Column column = column(refused);
            if (column == null) throw new Refused(refused.refusal(), refused.details());
            unfit++;
            if (told.size() < TOLD) told.add(told(rows.get(n), column, refused, language));
        }
        if (unfit > 0)
            throw new Refused(Refusal.ROWS_UNFIT, Map.of("rows", rows.size(), "unfit", unfit, "problems", told));
    }

    private RowProblem told(Row row, Column column, FamilyDecision.Refused<ListsEvent> refused, Language language) {
        Problem problem = problems.of(new Refused(refused.refusal(), refused.details()), language);
        String pointer = "/rows/" + row.number() + "/" + column.header();
        return new RowProblem(pointer, problem.code(), problem.detail());
    }

    /** The cell that is to be put right; none where no cell is. */
    private static @org.jspecify.annotations.Nullable Column column(FamilyDecision.Refused<ListsEvent> refused) {
        return switch (refused.refusal()) {
            case ADDRESS_UNFIT, ALREADY_LISTED, ROW_REPEATED -> Column.URL;
            case LISTING_DAYS_UNFIT ->
                String.valueOf(refused.details().get("problem")).startsWith("review") ? Column.REVIEW_ON : Column.UNTIL;
            default -> null;
        };
    }
}
