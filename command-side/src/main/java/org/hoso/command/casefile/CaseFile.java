package org.hoso.command.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.cases.ViolationAssessment;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * The state of one case: what its events add up to, as far as decisions need it. Tracks run side by side (removal,
 * sanction, appeal), so no single status decides what is allowed. Order of folding is the order of sequence.
 *
 * @param id absent before the first event
 */
@Withers
public record CaseFile(
        @Nullable CaseId id,
        @Nullable CaseNumber number,
        Reports reports,
        Items items,
        Pieces evidence,
        Classified classified,
        Lead lead,
        Conclusions conclusions,
        Subjects subjects,
        Notices notices,
        Blocks blocks,
        SentOrders orders,
        Sanctions sanctions,
        Appeals appeals,
        RunningClocks clocks,
        Journal journal,
        Closure closure,
        Merged merged,
        Measuring measuring,
        Papers papers)
        implements CaseFileBuilder.With {
    public static final CaseFile EMPTY = new CaseFile(
            null,
            null,
            Reports.NONE,
            Items.NONE,
            Pieces.NONE,
            Classified.NOT_YET,
            Lead.NOBODY,
            Conclusions.NONE,
            Subjects.NONE,
            Notices.NONE,
            Blocks.NONE,
            SentOrders.NONE,
            Sanctions.NONE,
            Appeals.NONE,
            RunningClocks.NONE,
            Journal.EMPTY,
            Closure.OPEN,
            Merged.ALONE,
            Measuring.NOBODY,
            Papers.NONE);

    /** The file after one more event. */
    public CaseFile after(CaseEvent event) {
        CaseFile folded = switch (event) {
            case Report.Event e -> ReportFolding.fold(this, e);
            case Evidence.Event e -> EvidenceFolding.fold(this, e);
            case Classification.Event e -> ClassificationFolding.fold(this, e);
            case Coordination.Event e -> CoordinationFolding.fold(this, e);
            case Conclusion.Event e -> ConclusionFolding.fold(this, e);
            case Subject.Event e -> SubjectFolding.fold(this, e);
            case PlatformNotice.Event e -> PlatformNoticeFolding.fold(this, e);
            case Removal.Event e -> RemovalFolding.fold(this, e);
            case Blocking.Event e -> BlockingFolding.fold(this, e);
            case Orders.Event e -> OrdersFolding.fold(this, e);
            case Sanction.Event e -> SanctionFolding.fold(this, e);
            case Appeal.Event e -> AppealFolding.fold(this, e);
            case org.hoso.cases.Clocks.Event e -> ClocksFolding.fold(this, e);
            case Correction.Event e -> CorrectionFolding.fold(this, e);
            case Merging.Event e -> MergingFolding.fold(this, e);
            case Closing.Event e -> ClosingFolding.fold(this, e);
            case Erasure.Event e -> this;
        };
        return folded.withClocks(folded.clocks.after(event.clocks(), starts(event, folded.journal)))
                .withJournal(folded.journal.after(event))
                .withMeasuring(folded.measuring.after(event))
                .withPapers(folded.papers.after(event));
    }

    /** The version that the clocks of an event count as started by: a correction counts anew what the corrected event started. */
    private static long starts(CaseEvent event, Journal journal) {
        return event instanceof Correction.RecordCorrected corrected ? corrected.version() : journal.next();
    }

    public boolean exists() {
        return id != null;
    }

    /** Whether it is held to be a violation, as its bodies have said so far. */
    public ViolationAssessment assessment() {
        return new ViolationAssessment(
                classified.verdict(),
                conclusions.latest().map(Conclusions.Given::finding).orElse(null),
                closure.outcome() != null && ViolationAssessment.endsWithout(closure.outcome()));
    }

    /** Whether anything was asked or decided upon it: a notice, a record, a decision, a block. */
    public boolean measuresTaken() {
        return !notices.byId().isEmpty()
                || !sanctions.records().isEmpty()
                || !sanctions.decisions().isEmpty()
                || !blocks.byId().isEmpty();
    }

    /** Whether every notice that asked for the removal of an item fell: it need not be gone. */
    public boolean isAskedInVain(UUID itemId) {
        List<Notices.Notice> asking = notices.listing(itemId).toList();
        return !asking.isEmpty() && asking.stream().allMatch(notice -> appeals.fell(notice.noticeId()));
    }

    CaseFile opened(CaseId caseId, CaseNumber caseNumber) {
        return withId(caseId).withNumber(caseNumber);
    }
}
