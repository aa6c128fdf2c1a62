package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.query.casefile.Measures.PlatformCase;
import org.hoso.query.collisions.Alert;
import org.hoso.query.progress.Turn;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader sees it: what is not for the reader is absent or not among a list, a text that is not is marked. Its parts are
 * told as one object, in their order.
 *
 * @param joinedTo the case that this one follows from, where it is against a platform
 * @param platformCases against platforms, that follow from this one
 * @param lateCharges what paying late costs as of today, or of the day that a past is looked at
 * @param asOf     which past it is; absent for the file as it stands
 * @param collisions where another body measures the same one for the same act, the newest first, at most 20; absent where there
 *     is none, or where who the case is against is not the reader's to see
 */
@Withers
public record SeenCase(
        @JsonUnwrapped SeenHead head,
        @JsonUnwrapped SeenProgress progress,
        @JsonUnwrapped SeenFindings findings,
        @JsonUnwrapped SeenMeasures measures,
        @JsonUnwrapped SeenSanctions sanctions,
        @JsonUnwrapped SeenAppeals appealed,
        List<RecordCorrection> corrections,
        List<Publication> publications,
        Report.@Nullable JoinedTo joinedTo,
        List<PlatformCase> platformCases,
        List<LateCharge> lateCharges,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AsOf asOf,
        @JsonUnwrapped SeenMerging merging,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Alert> collisions)
        implements SeenCaseBuilder.With {
    public CaseId caseId() {
        return head.caseId();
    }

    /**
     * The same with the files of the cases that go on under this one.
     *
     * @param withheld how many of them are none of the reader's business
     */
    public SeenCase with(List<SeenCase> taken, int withheld) {
        return withMerging(merging.with(taken, withheld));
    }

    /** The same with what is under way elsewhere against whom it is against. @param alerts by case, of its halves too */
    public SeenCase alerted(Map<CaseId, List<Alert>> alerts) {
        return withMerging(merging.alerted(alerts)).withCollisions(alerts.get(caseId()));
    }

    /** The same with each body that would do something next by the name it is known by. */
    SeenCase addressed(UnaryOperator<Turn> named) {
        return withProgress(progress.addressed(named));
    }

    /** It, and the halves that are told with it. */
    public Stream<CaseId> told() {
        return Stream.concat(Stream.of(caseId()), merging.told());
    }
}
