package org.hoso.query.known;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.rights.CaseAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case, in codes, instants and random ids; no text and no name of a person is in it. Each part is the one model
 * and the one fold of what it stands for: a view that keeps less keeps some of the parts, none folds them otherwise.
 *
 * @param version  of the last event seen, from 0
 * @param number   absent only where the first event was no report
 * @param province where it was first reported from; absent where that was not told
 * @param fields   law fields of the violation types, sorted
 * @param access   who stands how to it
 * @param items    in the order they came in
 */
public record KnownCase(
        CaseId caseId,
        long version,
        @Nullable CaseNumber number,
        @Nullable String province,
        Head head,
        List<String> fields,
        CaseAccess access,
        Map<UUID, KnownItem> items,
        KnownNotices notices,
        KnownRulings rulings) {
    /** Of a case before its first event. */
    public static KnownCase none(CaseId caseId) {
        return new KnownCase(
                caseId,
                -1,
                null,
                null,
                Head.NONE,
                List.of(),
                CaseAccess.of(caseId),
                Map.of(),
                KnownNotices.NONE,
                KnownRulings.NONE);
    }

    /**
     * It asks no clock, no store and no law.
     *
     * @param nextVersion the event's place in its case, from 0
     * @param recorded    when the event was recorded, which may be long after it happened
     */
    public KnownCase after(CaseEvent event, long nextVersion, Instant recorded) {
        return new KnownCase(
                caseId,
                nextVersion,
                event instanceof ContentReported e ? e.caseNumber() : number,
                event instanceof ContentReported e ? e.reporter().province() : province,
                head.after(event),
                LawFields.after(fields, event),
                access.after(event, nextVersion),
                KnownItem.after(items, event, nextVersion, recorded),
                notices.after(event, nextVersion, recorded),
                rulings.after(event));
    }

    /** Whether it is held to be a violation. */
    public ViolationAssessment assessment() {
        return head.assessment();
    }
}
