package org.hoso.command.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.ProblemTexts;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows of a file that cannot be proposed")
class UnfitRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Row SECOND = new Row(
            2,
            new ProposeListing(
                    Sample.officer(Role.LISTS, "ABEI"),
                    Sample.hours(1),
                    Sample.id(1),
                    ListCode.WHITE,
                    ListedKind.SITE,
                    "https://a.example/",
                    false,
                    new Ground(null, null, new DocumentRef("5/ĐĐK", TODAY)),
                    TODAY,
                    null,
                    TODAY.plusMonths(6),
                    null));
    private final UnfitRows rows = new UnfitRows(new ProblemWriter(new ProblemTexts()));

    @Test
    @DisplayName("are told in one refusal, each by its cell and the rule's own code")
    void told() {
        List<FamilyDecision<ListsEvent>> repeated = List.of(FamilyDecision.refuse(Refusal.ROW_REPEATED, "row", 1));
        Refused refused = refusedWith(Refusal.ROWS_UNFIT, () -> refuse(repeated));
        assertThat(refused.details()).containsEntry("unfit", 1).containsEntry("rows", 1);
        assertThat(refused.details().get("problems"))
                .isEqualTo(List.of(
                        new RowProblem("/rows/2/url", "row-repeated", "Row 1 of the file is about the same thing.")));
    }

    @Test
    @DisplayName("are none where what is wrong is whose file it is")
    void of_no_cell() {
        List<FamilyDecision<ListsEvent>> stranger = List.of(FamilyDecision.refuse(Refusal.NO_MANDATE));
        refusedWith(Refusal.NO_MANDATE, () -> refuse(stranger));
        List<FamilyDecision<ListsEvent>> none = List.of();
        assertThatCode(() -> rows.refuse(List.of(), none, Language.EN)).doesNotThrowAnyException();
    }

    private void refuse(List<FamilyDecision<ListsEvent>> decisions) {
        rows.refuse(List.of(SECOND), decisions, Language.EN);
    }

    private static Refused refusedWith(Refusal refusal, ThrowingCallable asked) {
        Refused refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused.refusal()).isEqualTo(refusal);
        return refused;
    }
}
