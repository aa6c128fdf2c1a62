package org.hoso.command.collisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.command.casefile.Said;
import org.jspecify.annotations.Nullable;

/**
 * Another body measures the same one for the same act. It warns and refuses nothing: a dispute of competence settles whose it is.
 *
 * @param code           always {@code collision}
 * @param party          key of whom both measure, in the register of subjects: of a person, else of an account
 * @param body           code of the other body
 * @param theirMeasure   what that one has begun
 * @param since          when
 * @param proposed       whether it has proposed a sanction
 * @param decided        whether it is through with it
 * @param links          canonical links that both are about
 * @param violationTypes codes of the types of the acts that both are about
 * @param caseNumber     of its case, where that exists for whoever asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollisionWarning(
        String code,
        Said said,
        String party,
        String body,
        Measured.Kind theirMeasure,
        Instant since,
        boolean proposed,
        boolean decided,
        List<String> links,
        List<String> violationTypes,
        @Nullable CaseNumber caseNumber) {}
