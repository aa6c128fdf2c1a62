package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.publications.Publication.ProposeFigures;
import org.hoso.publications.Publication.ProposeRestatement;
import org.hoso.publications.Publication.PublishFigures;
import org.hoso.publications.Publication.WithdrawFigures;
import org.hoso.registry.Amendment.ConfirmAmendment;
import org.hoso.registry.Amendment.WithdrawAmendment;

/** What is said of published figures and of the data of the law. */
final class PublishingPlays {
    private static final String KEEPER = "lists@abei";
    private static final String OTHER = "coordinator@abei";
    private static final String OTHER_ADMIN = "admin2@hoso";

    private PublishingPlays() {}

    static List<Script> scripts() {
        return List.of(
                Script.of(
                        ProposeFigures.class,
                        State.NOTHING,
                        KEEPER,
                        p -> fields("table", FiguresStates.table(FiguresStates.month(), 1, 100))),
                Script.of(ProposeRestatement.class, State.FIGURES_PUBLISHED, KEEPER, PublishingPlays::restatement),
                Script.of(PublishFigures.class, State.FIGURES_PROPOSED, OTHER, p -> fields())
                        .by(org.hoso.cases.Role.LISTS, "lists2@abei"),
                Script.of(WithdrawFigures.class, State.FIGURES_PROPOSED, OTHER, p -> fields("reason", "Nhập nhầm kỳ.")),
                AmendmentRows.script(),
                Script.of(ConfirmAmendment.class, State.AMENDMENT_PROPOSED, OTHER_ADMIN, p -> fields()),
                Script.of(
                        WithdrawAmendment.class,
                        State.AMENDMENT_PROPOSED,
                        OTHER_ADMIN,
                        p -> fields("reason", "Nhập nhầm.")));
    }

    private static Map<String, Object> restatement(Prepared p) {
        return fields(
                "restates",
                p.id("published"),
                "table",
                FiguresStates.table(p.word("period", "2000-01"), 2, 110),
                "causes",
                List.of(fields("figure", "removal-rate", "cause", "corrected", "changes", 10)));
    }
}
