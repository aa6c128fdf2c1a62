package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Merging;
import org.hoso.cases.Merging.Part;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The cases that go on together with this one.
 *
 * @param into  the surviving case that this one goes on under
 * @param taken the cases that go on under this one
 */
public record MergedWith(@Nullable OtherCase into, List<OtherCase> taken) {
    static final MergedWith NONE = new MergedWith(null, List.of());

    /** @param at since when they go on together */
    public record OtherCase(CaseId caseId, CaseNumber caseNumber, UUID mergeId, Instant at) {}

    MergedWith after(Merging.Event event) {
        return switch (event) {
            case Merging.CaseMerged e -> {
                OtherCase other = new OtherCase(e.otherId(), e.otherNumber(), e.mergeId(), e.at());
                yield e.part() == Part.ABSORBED
                        ? new MergedWith(other, taken)
                        : new MergedWith(into, Kept.with(taken, other));
            }
            case Merging.CaseSplit e ->
                e.part() == Part.ABSORBED
                        ? new MergedWith(null, taken)
                        : new MergedWith(
                                into,
                                taken.stream()
                                        .filter(other -> !other.caseId().equals(e.otherId()))
                                        .toList());
            case Merging.LeadFollowed e -> this;
        };
    }
}
