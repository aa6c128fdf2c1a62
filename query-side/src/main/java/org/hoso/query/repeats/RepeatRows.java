package org.hoso.query.repeats;

import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.BesideCases.Placed;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** Cases with their strikes and measures in PostgreSQL: the case's document is the truth, the other rows are to find it by. */
final class RepeatRows extends CaseTables<RepeatCase> {
    static final String ACCESS = "access";

    static final RowTable<RepeatCase> CASES = RowTable.<RepeatCase>ofCases("repeat_case")
            .column("case_number", RepeatCase::number)
            .text(ACCESS, RepeatCase::access, "case_id", ACCESS)
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    /** A strike changes once at most: when it ends. */
    static final RowTable<CaseElement<RepeatCase, Placed<Strike>>> STRIKES =
            RowTable.<CaseElement<RepeatCase, Placed<Strike>>>named("repeat_strike")
                    .key("case_id", CaseElement::caseId)
                    .key("n", one -> one.what().place())
                    .fixed("holder", one -> strike(one).what().holder().key())
                    .fixed("account", one -> strike(one).what().platform() != null)
                    .fixed("platform", one -> strike(one).what().platform())
                    .fixed("act_day", one -> strike(one).what().day())
                    .fixed("since_position", one -> strike(one).since().position())
                    .column("until_position", one -> Known.place(strike(one).until()))
                    .text("strike", RepeatRows::strike, "case_id")
                    .whereOther("until_position");

    static final RowTable<CaseElement<RepeatCase, Measure>> MEASURES = RowTable.<CaseElement<RepeatCase, Measure>>named(
                    "repeat_measure")
            .key("case_id", CaseElement::caseId)
            .key("measure_id", one -> one.what().measureId())
            .fixed("windowed", one -> one.what().kind() == Measure.Kind.TEMPORARY_LOCK)
            .column("day", one -> one.what().day())
            .fixed("made_position", one -> one.what().made().position())
            .column(
                    "holders",
                    one -> one.what().rests().holders().stream()
                            .map(ViolationHolder::key)
                            .toList())
            .column("over", one -> one.what().over() != null)
            .column("lost_position", one -> Known.place(one.what().lost()))
            .text("measure", CaseElement::what, "case_id")
            .whereOther("measure");

    RepeatRows(ViewDatabase database) {
        super(
                database,
                RepeatCase.class,
                CASES,
                BesideCases.placed(STRIKES, RepeatCase::strikes),
                BesideCases.each(MEASURES, one -> one.measures().stream()));
    }

    private static Strike strike(CaseElement<RepeatCase, Placed<Strike>> one) {
        return one.what().what();
    }
}
