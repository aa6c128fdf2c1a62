package org.hoso.query.progress;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Report;
import org.hoso.cases.Subject;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.Head;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What the steps from report to conclusion, and closing, do to the strands. The case's own strand has the case's id. */
final class CoordinationStrands {
    private static final Set<ProgressStage> OF_THE_CASE = EnumSet.of(
            ProgressStage.TO_CLASSIFY,
            ProgressStage.IN_HAND,
            ProgressStage.INFORMATION_LACKING,
            ProgressStage.TO_END,
            ProgressStage.ITEM_LIVE,
            ProgressStage.MERGED);

    /** Nobody is named yet as whoever the case is against. */
    static final String SUBJECT_UNNAMED = "subject_unnamed";
    /** Who that is was neither found out nor given up. */
    static final String SUBJECT_UNKNOWN = "subject_unknown";

    private CoordinationStrands() {}

    static Strands reported(Strands strands, Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> opened(strands, e);
            case Report.ReportJoined e -> strands;
            case Report.ReportRejected e -> strands;
            case Report.InformationRequested e ->
                strands.put(Strand.begun(e.requestId(), ProgressStage.INFORMATION_ASKED, e.by().agency(), e.at())
                        .withDue(e.answerBy()));
            case Report.InformationSupplied e -> strands.without(e.requestId());
            case Report.ItemAdded e -> strands.put(RemovalStrands.item(e.item(), strands.owner(e.caseId()), e.at()));
            case Report.OutcomeNotified e -> strands;
        };
    }

    private static Strands opened(Strands strands, Report.ContentReported e) {
        String owner = e.accountable().agency();
        Strands next = strands.put(Strand.begun(e.caseId().value(), ProgressStage.TO_CLASSIFY, owner, e.at())
                .withLeft(Kept.with(Set.of(SUBJECT_UNNAMED), SUBJECT_UNKNOWN)));
        for (Report.Item item : e.items()) next = next.put(RemovalStrands.item(item, owner, e.at()));
        return next;
    }

    static Strands classified(Strands strands, Classification.Event event, Head before) {
        return switch (event) {
            case Classification.ClassificationSuggested e -> strands;
            case Classification.ViolationClassified e -> moved(strands, e, before);
            case Classification.ClassificationCorrected e -> moved(strands, e, before);
        };
    }

    private static Strands moved(Strands strands, CaseEvent event, Head before) {
        ProgressStage next = of(before.assessment().after(event));
        return moved(strands, event.caseId().value(), next, event.at());
    }

    /** What the classification and the last conclusion leave to be done with the case itself. */
    private static ProgressStage of(ViolationAssessment assessment) {
        return switch (assessment.reading()) {
            case VIOLATION -> assessment.classified() == null ? ProgressStage.TO_CLASSIFY : ProgressStage.IN_HAND;
            case NO_VIOLATION, CONTRADICTED -> ProgressStage.TO_END;
            case OPEN -> unsaid(assessment.classified());
        };
    }

    private static ProgressStage unsaid(@Nullable Verdict classified) {
        if (classified == null) return ProgressStage.TO_CLASSIFY;
        return classified == Verdict.INSUFFICIENT_INFO ? ProgressStage.INFORMATION_LACKING : ProgressStage.TO_END;
    }

    static Strands concluded(Strands strands, Conclusion.Event event, Head before) {
        return switch (event) {
            case Conclusion.ConclusionRequested e ->
                strands.put(Strand.begun(e.requestId(), ProgressStage.CONCLUSION_ASKED, e.by().agency(), e.at())
                        .withOther(e.from().agency()));
            case Conclusion.ConclusionGiven e -> given(strands, e, before);
        };
    }

    /** A conclusion that changes nothing of what is to be done does not make it wait anew. */
    private static Strands given(Strands strands, Conclusion.ConclusionGiven e, Head before) {
        Strands answered = e.requestId() == null ? strands : strands.without(e.requestId());
        boolean turns = of(before.assessment()) != of(before.assessment().after(e));
        return turns ? moved(answered, e, before) : answered;
    }

    static Strands found(Strands strands, Subject.Event event) {
        return switch (event) {
            case Subject.SubjectAlleged e ->
                strands.changed(e.caseId().value(), ofTheCase -> ofTheCase.without(SUBJECT_UNNAMED));
            case Subject.SubjectIdentified e -> sought(strands, e.caseId().value());
            case Subject.SubjectDeclaredUnidentifiable e ->
                sought(strands, e.caseId().value());
            case Subject.UserInfoRequested e ->
                strands.put(Strand.begun(e.requestId(), ProgressStage.USER_INFO_ASKED, e.by().agency(), e.at())
                        .withOther(e.platform())
                        .withLeft(Set.of(RemovalStrands.DELIVERY)));
            case Subject.UserInfoReceived e -> strands.without(e.requestId());
            case Subject.ConductReferred e -> strands;
        };
    }

    private static Strands sought(Strands strands, UUID caseId) {
        return strands.changed(
                caseId, ofTheCase -> ofTheCase.without(SUBJECT_UNNAMED).without(SUBJECT_UNKNOWN));
    }

    static Strands coordinated(Strands strands, Coordination.Event event, Head head) {
        return switch (event) {
            case Coordination.LeadOffered e ->
                strands.put(Strand.begun(e.offerId(), ProgressStage.LEAD_OFFERED, e.by().agency(), e.at())
                        .withOther(e.to().agency())
                        .withDue(e.answerBy()));
            case Coordination.LeadAccepted e -> passed(strands, e.accountable().agency());
            case Coordination.LeadDeclined e -> strands.without(e.offerId());
            case Coordination.LeadOfferWithdrawn e -> strands.without(e.offerId());
            case Coordination.LeadOfferExpired e -> strands.without(e.offerId());
            case Coordination.CompetenceDisputed e ->
                strands.put(Strand.begun(e.disputeId(), ProgressStage.COMPETENCE_DISPUTED, head.owner(), e.at())
                        .withOther(head.owner()));
            case Coordination.CompetenceSettled e ->
                passed(strands.without(e.disputeId()), e.accountable().agency());
            case Coordination.LeadPassedToSuccessor e ->
                passed(strands, e.accountable().agency());
            case Coordination.SuccessorSought e ->
                strands.put(Strand.begun(
                                e.successionId(),
                                ProgressStage.SUCCESSOR_SOUGHT,
                                e.ended().agency(),
                                e.at())
                        .withOther(e.ended().agency()));
            case Coordination.AgencyJoined e -> strands;
            case Coordination.AgencyLeft e -> strands;
            case Coordination.DirectiveIssued e ->
                strands.put(Strand.begun(e.directiveId(), ProgressStage.DIRECTED, e.by().agency(), e.at())
                        .withOther(e.to().agency())
                        .withDue(e.reportBy()));
            case Coordination.DirectiveAnswered e -> strands.without(e.directiveId());
            case Coordination.DirectiveReminded e -> strands;
            case Coordination.NoteAdded e -> strands;
        };
    }

    /** With a new accountable body every other offer lapses and no successor is sought; what was not begun by another body passes to it. */
    static Strands passed(Strands strands, String owner) {
        return strands.without(strand -> strand.stage() == ProgressStage.LEAD_OFFERED
                        || strand.stage() == ProgressStage.SUCCESSOR_SOUGHT)
                .changed(CoordinationStrands::ofTheCase, strand -> strand.ownedBy(owner));
    }

    private static boolean ofTheCase(Strand strand) {
        return OF_THE_CASE.contains(strand.stage());
    }

    static Strands closed(Strands strands, Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> strands;
            case Closing.CaseReopened e -> moved(strands, e.caseId().value(), ProgressStage.IN_HAND, e.at());
        };
    }

    /** A case that goes on under another one shows that it does, whatever it will come back to. */
    private static Strands moved(Strands strands, UUID id, ProgressStage stage, Instant at) {
        return strands.changed(
                id,
                strand -> strand.stage() == ProgressStage.MERGED ? strand.beneath(stage, at) : strand.to(stage, at));
    }
}
