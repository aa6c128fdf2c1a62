package org.hoso.query.casefile;

import java.util.List;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.PenaltyPublicised;
import org.hoso.cases.Subject;
import org.hoso.query.progress.Progress;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one case; personal text stays sealed. Each facet is folded by its own step's function.
 *
 * @param version  of the last event seen, from 0
 * @param position of that event in the ledger
 * @param opened   absent only where the first event was no report
 */
@Withers
public record CaseView(
        CaseId caseId,
        long version,
        long position,
        @Nullable Opened opened,
        CaseAccess access,
        Progress progress,
        Reports reports,
        List<CaseItem> items,
        List<EvidencePiece> evidence,
        @Nullable Classified classified,
        Handling handling,
        Conclusions conclusions,
        Subjects subjects,
        Measures measures,
        Sanctions sanctions,
        Appeals appeals,
        List<RecordCorrection> corrections,
        List<Publication> publications,
        ClockLives clocks,
        MergedWith merged)
        implements OfCase, CaseViewBuilder.With {
    static CaseView none(CaseId caseId) {
        return new CaseView(
                caseId,
                -1,
                0,
                null,
                CaseAccess.of(caseId),
                Progress.NONE,
                Reports.NONE,
                List.of(),
                List.of(),
                null,
                Handling.NONE,
                Conclusions.NONE,
                Subjects.NONE,
                Measures.NONE,
                Sanctions.NONE,
                Appeals.NONE,
                List.of(),
                List.of(),
                ClockLives.NONE,
                MergedWith.NONE);
    }

    /** The view's pure function. */
    public static CaseView after(@Nullable CaseView before, LedgeredCaseEvent ledgered) {
        CaseView known = before == null ? none(ledgered.caseId()) : before;
        return known.next(ledgered);
    }

    private CaseView next(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long nextVersion = ledgered.version();
        long nextPosition = ledgered.position();
        return new CaseView(
                caseId,
                nextVersion,
                nextPosition,
                event instanceof ContentReported e ? Opened.of(e) : opened,
                access.after(event, nextVersion),
                progress.after(event, ledgered.recordedAt()),
                event instanceof Report.Event e ? reports.after(e) : reports,
                itemsAfter(event),
                event instanceof EvidenceAdded e ? Kept.with(evidence, EvidencePiece.of(e)) : evidence,
                classifiedAfter(event),
                event instanceof Coordination.Event e ? HandlingFolding.fold(handling, e) : handling,
                event instanceof Conclusion.Event e ? conclusions.after(e) : conclusions,
                event instanceof Subject.Event e ? subjects.after(e) : subjects,
                measuresAfter(event),
                sanctionsAfter(event),
                event instanceof Appeal.Event e ? AppealsFolding.fold(appeals, e) : appeals,
                event instanceof RecordCorrected e ? Kept.with(corrections, RecordCorrection.of(e)) : corrections,
                event instanceof PenaltyPublicised e ? Kept.with(publications, Publication.of(e)) : publications,
                clocks.after(event, EventPlace.of(ledgered)),
                event instanceof Merging.Event e ? merged.after(e) : merged);
    }

    /** The same file, said to be as new as its newest event, for whoever stands so to the case. */
    public CaseView seen(long newestVersion, long newestPosition, CaseAccess today) {
        return withVersion(newestVersion).withPosition(newestPosition).withAccess(today);
    }

    private List<CaseItem> itemsAfter(CaseEvent event) {
        if (event instanceof Report.Event e) return Items.after(items, e);
        return event instanceof Removal.Event e ? Items.after(items, e) : items;
    }

    private @Nullable Classified classifiedAfter(CaseEvent event) {
        if (event instanceof ContentReported e) return Classified.reported(e);
        return classified != null && event instanceof Classification.Event e ? classified.after(e) : classified;
    }

    private Measures measuresAfter(CaseEvent event) {
        if (event instanceof PlatformNotice.Event e) return MeasuresFolding.fold(measures, e);
        if (event instanceof Removal.Event e) return MeasuresFolding.fold(measures, e);
        if (event instanceof Orders.Event e) return MeasuresFolding.fold(measures, e);
        return event instanceof Blocking.Event e ? BlocksFolding.fold(measures, e) : measures;
    }

    private Sanctions sanctionsAfter(CaseEvent event) {
        if (event instanceof Sanction.Event e) return SanctionsFolding.fold(sanctions, e);
        return event instanceof Appeal.Event e
                ? AppealedDecisions.fold(sanctions, e, appeals, progress.rulings())
                : sanctions;
    }
}
