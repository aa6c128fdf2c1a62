package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.query.casefile.Appeals.Complaint;
import org.hoso.query.casefile.Appeals.Lawsuit;
import org.hoso.query.casefile.Measures.AccessBlock;
import org.hoso.query.casefile.Measures.AccountLock;
import org.hoso.query.casefile.Measures.CarriedOrder;
import org.hoso.query.casefile.Measures.PlatformCase;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.casefile.MergedWith.OtherCase;
import org.hoso.query.casefile.Sanctions.InvestigatorReferral;
import org.hoso.query.casefile.Sanctions.SanctionProposal;
import org.hoso.query.casefile.Sanctions.ViolationRecord;
import org.hoso.query.collisions.Alert;
import org.hoso.query.known.Rest;
import org.hoso.query.progress.NextStep;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.Relation;
import org.hoso.query.tasks.SeenTask;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader sees it: what is not for the reader is absent or not among a list, a text that is not is marked.
 *
 * @param version  of the last event it shows, from 0; the ETag
 * @param position of that event in the ledger
 * @param seenAs   how the reader stands to the case: why it sees what it sees
 * @param status   one word for display; what may be done follows from {@code tracks} and {@code next}
 * @param next     what may be done next, and by whom
 * @param joinedTo the case that this one follows from, where it is against a platform
 * @param platformCases against platforms, that follow from this one
 * @param repeats  where it stands how often its accounts and subjects have violated; absent for outsiders
 * @param tasks    what clocks that ran out have left to be done
 * @param lateCharges what paying late costs as of today, or of the day that a past is looked at
 * @param asOf     which past it is; absent for the file as it stands
 * @param mergedInto the surviving case under which this one goes on
 * @param takenIn  the cases that go on under this one; absent where there are none
 * @param halves   their files, as this reader sees each of them; absent where there are none
 * @param collisions where another body measures the same one for the same act, the newest first, at most 20; absent where there
 *     is none, or where who the case is against is not the reader's to see
 */
public record SeenCase(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        long version,
        long position,
        Relation seenAs,
        Status status,
        Rest rest,
        @Nullable Instant openedAt,
        @Nullable AccountableBody accountable,
        @Nullable String productName,
        @Nullable String productField,
        List<TrackStanding> tracks,
        List<NextStep> next,
        @Nullable String repeats,
        List<SeenClock> clocks,
        List<SeenTask> tasks,
        @Nullable Reports reports,
        List<CaseItem> items,
        @Nullable SeenEvidence evidence,
        @Nullable Classified classification,
        @Nullable Handling handling,
        @Nullable Conclusions conclusions,
        @Nullable Subjects subjects,
        List<RemovalNotice> notices,
        List<AccessBlock> blocks,
        List<AccountLock> locks,
        List<CarriedOrder> carried,
        List<ViolationRecord> records,
        List<SanctionProposal> proposals,
        List<SanctionDecision> decisions,
        List<InvestigatorReferral> referrals,
        List<Complaint> appeals,
        List<Lawsuit> lawsuits,
        List<SeenConsequence> consequences,
        List<RecordCorrection> corrections,
        List<Publication> publications,
        Report.@Nullable JoinedTo joinedTo,
        List<PlatformCase> platformCases,
        List<LateCharge> lateCharges,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AsOf asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OtherCase mergedInto,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OtherCase> takenIn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SeenCase> halves,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer halvesWithheld,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Alert> collisions) {
    /**
     * The same with the files of the cases that go on under this one.
     *
     * @param withheld how many of them are none of the reader's business
     */
    public SeenCase with(List<SeenCase> taken, int withheld) {
        return with(next, taken, withheld == 0 ? null : Integer.valueOf(withheld), collisions);
    }

    /** The same with what is under way elsewhere against whom it is against. @param alerts by case, of its halves too */
    public SeenCase alerted(Map<CaseId, List<Alert>> alerts) {
        List<SeenCase> told = halves == null
                ? null
                : halves.stream().map(half -> half.alerted(alerts)).toList();
        return with(next, told, halvesWithheld, alerts.get(caseId));
    }

    /** The same with each body that would do something next by the name it is known by. */
    SeenCase addressed(UnaryOperator<Turn> named) {
        List<NextStep> steps =
                next.stream().map(step -> step.by(named.apply(step.by()))).toList();
        return with(steps, halves, halvesWithheld, collisions);
    }

    /** It, and the halves that are told with it. */
    public Stream<CaseId> told() {
        return Stream.concat(
                Stream.of(caseId),
                Stream.ofNullable(halves).flatMap(List::stream).flatMap(SeenCase::told));
    }

    private SeenCase with(
            List<NextStep> steps,
            @Nullable List<SeenCase> taken,
            @Nullable Integer withheld,
            @Nullable List<Alert> alerts) {
        return new SeenCase(
                caseId,
                caseNumber,
                version,
                position,
                seenAs,
                status,
                rest,
                openedAt,
                accountable,
                productName,
                productField,
                tracks,
                steps,
                repeats,
                clocks,
                tasks,
                reports,
                items,
                evidence,
                classification,
                handling,
                conclusions,
                subjects,
                notices,
                blocks,
                locks,
                carried,
                records,
                proposals,
                decisions,
                referrals,
                appeals,
                lawsuits,
                consequences,
                corrections,
                publications,
                joinedTo,
                platformCases,
                lateCharges,
                asOf,
                mergedInto,
                takenIn,
                taken,
                withheld,
                alerts);
    }
}
