package org.hoso.query.collisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.query.collisions.MeasureRows.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Another body measures the same one for the same act.
 *
 * @param party          key of whom both measure, in the register of subjects: of a person, else of an account
 * @param measure        what this case's body has begun
 * @param measureId      of that record, request, block or lock
 * @param weCameFirst    whether it began before the other one
 * @param body           code of the other body
 * @param theirMeasure   what that one has begun
 * @param since          when
 * @param proposed       whether it has proposed a sanction
 * @param decided        whether it is through with it
 * @param links          canonical links that both are about
 * @param violationTypes codes of the types of the acts that both are about
 * @param caseNumber     of the other case, where that exists for the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alert(
        String party,
        Measured.Kind measure,
        UUID measureId,
        boolean weCameFirst,
        String body,
        Measured.Kind theirMeasure,
        Instant since,
        boolean proposed,
        boolean decided,
        List<String> links,
        List<String> violationTypes,
        @Nullable CaseNumber caseNumber) {
    static Alert of(Pair pair, boolean exists) {
        Measured mine = pair.mine();
        Measured theirs = pair.theirs();
        return new Alert(
                mine.partiesWith(theirs).getFirst(),
                mine.kind(),
                mine.measureId(),
                mine.before(theirs),
                theirs.agency(),
                theirs.kind(),
                theirs.at(),
                theirs.proposed(),
                theirs.decided(),
                mine.linksWith(theirs),
                mine.typesWith(theirs),
                exists ? pair.otherNumber() : null);
    }
}
