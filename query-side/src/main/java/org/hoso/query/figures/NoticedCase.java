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
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.ViolationAssessment;
import org.hoso.query.known.KnownNotice;
import org.hoso.query.known.KnownNotices;
import org.hoso.query.known.KnownRulings;
import org.hoso.query.known.LawFields;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * The notices of one case, and how each counted when.
 *
 * @param version   of the last event seen, from 0
 * @param written   the version up to which the store has the intervals' own rows; absent while it has none
 * @param province where the case was first reported from; absent where that was not told
 * @param fields    law fields of the violation types, sorted
 * @param clocks    removal clocks by notice
 * @param intervals of all notices, in the order they began
 */
@Withers
record NoticedCase(
        CaseId caseId,
        long version,
        @JsonIgnore @Nullable Long written,
        @Nullable CaseNumber number,
        @Nullable String province,
        CaseAccess access,
        ViolationAssessment assessment,
        KnownRulings rulings,
        List<String> fields,
        KnownNotices notices,
        Map<UUID, List<NoticeClock>> clocks,
        List<Interval> intervals)
        implements OfCase, NoticedCaseBuilder.With {

    static NoticedCase none(CaseId caseId) {
        return new NoticedCase(
                caseId,
                -1,
                null,
                null,
                null,
                CaseAccess.of(caseId),
                ViolationAssessment.NONE,
                KnownRulings.NONE,
                List.of(),
                KnownNotices.NONE,
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
        return withWritten(version);
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
        KnownNotices sent = notices.after(event, next, ledgered.recordedAt());
        return new NoticedCase(
                caseId,
                next,
                written,
                event instanceof ContentReported e ? e.caseNumber() : number,
                event instanceof ContentReported e ? e.reporter().province() : province,
                access.after(event, next),
                assessment.after(event),
                rulings.after(event),
                LawFields.after(fields, event),
                sent,
                NoticeClocks.after(clocks, sent, event, next),
                intervals);
    }

    private Stand stand(KnownNotice notice) {
        return new StandingNotice(notice, clocks.getOrDefault(notice.noticeId(), List.of())).stand(assessment, rulings);
    }

    /** What counts otherwise from this event on ends, and begins anew. */
    private NoticedCase counted(LedgeredCaseEvent ledgered) {
        if (notices.all().isEmpty()) return this;
        Map<UUID, Interval> holding = new HashMap<>();
        intervals.stream().filter(Interval::holds).forEach(one -> holding.put(one.noticeId(), one));
        List<Interval> next = new ArrayList<>(intervals);
        for (KnownNotice notice : notices.all()) count(notice, holding.get(notice.noticeId()), ledgered, next);
        return withIntervals(List.copyOf(next));
    }

    private void count(KnownNotice notice, @Nullable Interval holding, LedgeredCaseEvent ledgered, List<Interval> all) {
        Counted now = new Counted(stand(notice), notice.platform(), fields, notice.sent());
        Counted before = holding == null ? null : holding.counted();
        if (now.equals(before)) return;
        Known by = Known.by(ledgered);
        if (holding != null) all.set(all.indexOf(holding), holding.withUntil(by));
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
