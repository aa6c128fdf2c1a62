package org.hoso.command.casefile;

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
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The state of one case: what its events add up to, as far as decisions need it. Tracks run side by side (removal,
 * sanction, appeal), so no single status decides what is allowed. Order of folding is the order of sequence.
 *
 * @param id absent before the first event
 */
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
        Sanctions sanctions,
        Appeals appeals,
        RunningClocks clocks,
        Journal journal,
        Closure closure) {
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
            Sanctions.NONE,
            Appeals.NONE,
            RunningClocks.NONE,
            Journal.EMPTY,
            Closure.OPEN);

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
            case Sanction.Event e -> SanctionFolding.fold(this, e);
            case Appeal.Event e -> AppealFolding.fold(this, e);
            case org.hoso.cases.Clocks.Event e -> ClocksFolding.fold(this, e);
            case Correction.Event e -> CorrectionFolding.fold(this, e);
            case Closing.Event e -> ClosingFolding.fold(this, e);
            case Erasure.Event e -> this;
        };
        return folded.with(folded.clocks.after(event.clocks(), starts(event, folded.journal)))
                .with(folded.journal.after(event));
    }

    /** The version that the clocks of an event count as started by: a correction counts anew what the corrected event started. */
    private static long starts(CaseEvent event, Journal journal) {
        return event instanceof Correction.RecordCorrected corrected ? corrected.version() : journal.next();
    }

    public boolean exists() {
        return id != null;
    }

    CaseFile opened(CaseId caseId, CaseNumber caseNumber) {
        return new CaseFile(
                caseId,
                caseNumber,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Reports next) {
        return new CaseFile(
                id,
                number,
                next,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Items next) {
        return new CaseFile(
                id,
                number,
                reports,
                next,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Pieces next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                next,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Classified next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                next,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Lead next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                next,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Conclusions next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                next,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Subjects next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                next,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Notices next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                next,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Blocks next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                next,
                sanctions,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Sanctions next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                next,
                appeals,
                clocks,
                journal,
                closure);
    }

    CaseFile with(Appeals next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                next,
                clocks,
                journal,
                closure);
    }

    CaseFile with(RunningClocks next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                next,
                journal,
                closure);
    }

    CaseFile with(Journal next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                next,
                closure);
    }

    CaseFile with(Closure next) {
        return new CaseFile(
                id,
                number,
                reports,
                items,
                evidence,
                classified,
                lead,
                conclusions,
                subjects,
                notices,
                blocks,
                sanctions,
                appeals,
                clocks,
                journal,
                next);
    }
}
