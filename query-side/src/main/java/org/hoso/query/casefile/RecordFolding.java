package org.hoso.query.casefile;

import java.util.List;
import org.hoso.cases.Sanction;
import org.hoso.query.casefile.Sanctions.ExplanationEnd;
import org.hoso.query.casefile.Sanctions.IssuedRecord;
import org.hoso.query.casefile.Sanctions.SubjectExplanation;
import org.hoso.query.casefile.Sanctions.ViolationRecord;
import org.hoso.runtime.folding.Kept;

/** How a violation record comes to be, and what the subject says to it. */
final class RecordFolding {
    private RecordFolding() {}

    static ViolationRecord issued(Sanction.ViolationRecorded e) {
        IssuedRecord issued = new IssuedRecord(
                e.by().agency(), e.subjectId(), e.subjectKind(), e.acts(), e.document(), e.refusedToSign(), e.at());
        return new ViolationRecord(e.recordId(), issued, null, List.of(), null, null);
    }

    static ViolationRecord hearing(ViolationRecord kept, Sanction.HearingRequested e) {
        return kept.withHearingRequestedAt(e.at()).withStanding(null);
    }

    static ViolationRecord explained(ViolationRecord kept, Sanction.ExplanationFiled e) {
        SubjectExplanation explanation = new SubjectExplanation(
                e.explanationId(), Personal.of("explanation", e.explanation()), e.document(), e.at());
        return kept.withExplanations(Kept.with(kept.explanations(), explanation))
                .withStanding(null);
    }

    static ViolationRecord closed(ViolationRecord kept, Sanction.ExplanationClosed e) {
        return kept.withExplanationEnd(new ExplanationEnd(e.outcome(), e.minutes(), e.at()))
                .withStanding(null);
    }
}
