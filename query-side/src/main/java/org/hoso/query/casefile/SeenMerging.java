package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.casefile.MergedWith.OtherCase;
import org.hoso.query.collisions.Alert;
import org.jspecify.annotations.Nullable;

/**
 * What a case goes on under, and what goes on under it; each part absent where there is none.
 *
 * @param mergedInto the surviving case under which this one goes on
 * @param takenIn the cases that go on under this one
 * @param halves their files, as this reader sees each of them
 * @param halvesWithheld how many of them are none of the reader's business
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenMerging(
        @Nullable OtherCase mergedInto,
        @Nullable List<OtherCase> takenIn,
        @Nullable List<SeenCase> halves,
        @Nullable Integer halvesWithheld) {
    SeenMerging with(List<SeenCase> taken, int withheld) {
        return new SeenMerging(mergedInto, takenIn, taken, withheld == 0 ? null : Integer.valueOf(withheld));
    }

    /** The same with what is under way elsewhere against whom each half is against. */
    SeenMerging alerted(Map<CaseId, List<Alert>> alerts) {
        if (halves == null) return this;
        List<SeenCase> told = halves.stream().map(half -> half.alerted(alerts)).toList();
        return new SeenMerging(mergedInto, takenIn, told, halvesWithheld);
    }

    /** The cases of the halves. */
    Stream<CaseId> told() {
        return Stream.ofNullable(halves).flatMap(List::stream).flatMap(SeenCase::told);
    }
}
