package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.folding.CaseRulings;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The notices of one case, and how each counted when.
 *
 * @param version   of the last event seen, from 0
 * @param written   the version up to which the store has the intervals' own rows; absent while it has none
 * @param province where the case was first reported from; absent where that was not told, and in rows from before it was kept
 * @param fields    law fields of the violation types, sorted
 * @param intervals of all notices, in the order they began
 */
record NoticedCase(
        CaseId caseId,
        long version,
        @JsonIgnore @Nullable Long written,
        @Nullable CaseNumber number,
        @Nullable String province,
        CaseAccess access,
        ViolationAssessment assessment,
        CaseRulings rulings,
        List<String> fields,
        Map<UUID, Notice> notices,
        List<Interval> intervals)
        implements OfCase {
    NoticedCase {
        fields = Kept.orNone(fields);
        notices = Kept.orNone(notices);
        intervals = Kept.orNone(intervals);
    }

    static NoticedCase none(CaseId caseId) {
        return new NoticedCase(
                caseId,
                -1,
                null,
                null,
                null,
                CaseAccess.of(caseId),
                ViolationAssessment.NONE,
                CaseRulings.NONE,
                List.of(),
                Map.of(),
                List.of());
    }

    /** The view's pure function. */
    static NoticedCase after(@Nullable NoticedCase before, LedgeredCaseEvent ledgered) {
        NoticedCase known = before == null ? none(ledgered.caseId()) : before;
        return known.told(ledgered).counted(ledgered);
    }

    /** As read back from the store, which has it all. */
    NoticedCase stored() {
        return new NoticedCase(
                caseId, version, version, number, province, access, assessment, rulings, fields, notices, intervals);
    }

    /** Intervals that began or ended since the store has them. */
    List<Interval> unwritten() {
        return intervals.stream()
                .filter(interval -> written == null || interval.changedAfter(written))
                .toList();
    }

    private NoticedCase told(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        long next = ledgered.version();
        return new NoticedCase(
                caseId,
                next,
                written,
                event instanceof ContentReported e ? e.caseNumber() : number,
                event instanceof ContentReported e ? e.reporter().province() : province,
                access.after(event, next),
                assessment.after(event),
                rulings.after(event),
                fields(event),
                FigureNotices.after(notices, ledgered),
                intervals);
    }

    private List<String> fields(CaseEvent event) {
        if (event instanceof ViolationClassified e) return fields(e.types());
        return event instanceof ClassificationCorrected e ? fields(e.types()) : fields;
    }

    private static List<String> fields(List<ClassifiedType> types) {
        return types.stream().map(ClassifiedType::lawField).distinct().sorted().toList();
    }

    /** What counts otherwise from this event on ends, and begins anew. */
    private NoticedCase counted(LedgeredCaseEvent ledgered) {
        if (notices.isEmpty()) return this;
        Map<UUID, Interval> holding = new HashMap<>();
        intervals.stream().filter(Interval::holds).forEach(one -> holding.put(one.noticeId(), one));
        List<Interval> next = new ArrayList<>(intervals);
        for (Notice notice : notices.values()) count(notice, holding.get(notice.noticeId()), ledgered, next);
        return new NoticedCase(
                caseId,
                version,
                written,
                number,
                province,
                access,
                assessment,
                rulings,
                fields,
                notices,
                List.copyOf(next));
    }

    private void count(Notice notice, @Nullable Interval holding, LedgeredCaseEvent ledgered, List<Interval> all) {
        Counted now = new Counted(notice.stand(assessment, rulings), notice.platform(), fields, notice.sent());
        Counted before = holding == null ? null : holding.counted();
        if (now.equals(before)) return;
        Known by = Known.by(ledgered);
        if (holding != null) all.set(all.indexOf(holding), holding.ended(by));
        all.add(new Interval(
                notice.noticeId(),
                holding == null ? 0 : holding.n() + 1,
                notice.agency(),
                now,
                before,
                by,
                Cause.of(ledgered, before),
                DataKind.of(ledgered.event()),
                null));
    }
}
