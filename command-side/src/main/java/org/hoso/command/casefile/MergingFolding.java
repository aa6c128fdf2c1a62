package org.hoso.command.casefile;

import org.hoso.cases.Merging;
import org.hoso.cases.Merging.Part;

/** What the events of this step do to the file. */
final class MergingFolding {
    private MergingFolding() {}

    static CaseFile fold(CaseFile file, Merging.Event event) {
        Merged merged = file.merged();
        return switch (event) {
            case Merging.CaseMerged e -> {
                Merged.Other other = new Merged.Other(e.otherId(), e.otherNumber(), e.mergeId(), e.at());
                yield file.withMerged(e.part() == Part.ABSORBED ? merged.under(other) : merged.taking(other));
            }
            case Merging.CaseSplit e ->
                file.withMerged(e.part() == Part.ABSORBED ? merged.under(null) : merged.without(e.otherId()));
            case Merging.LeadFollowed e -> file.withLead(file.lead().accountable(e.accountable()));
        };
    }
}
