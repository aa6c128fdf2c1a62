package org.hoso.query.progress;

import org.hoso.cases.Merging;
import org.hoso.cases.Merging.Part;

/** While a case goes on under another one nobody is waited for in it as a case; its items, decisions and appeals go on. */
final class MergingStrands {
    private MergingStrands() {}

    static Strands merged(Strands strands, Merging.Event event) {
        return switch (event) {
            case Merging.CaseMerged e ->
                e.part() == Part.ABSORBED
                        ? strands.changed(e.caseId().value(), strand -> strand.heldAt(ProgressStage.MERGED, e.at()))
                        : strands;
            case Merging.CaseSplit e ->
                e.part() == Part.ABSORBED
                        ? strands.changed(e.caseId().value(), strand -> strand.released(e.at()))
                        : strands;
            case Merging.LeadFollowed e ->
                CoordinationStrands.passed(strands, e.accountable().agency());
        };
    }
}
