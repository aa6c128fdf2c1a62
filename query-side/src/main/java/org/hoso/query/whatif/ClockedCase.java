package org.hoso.query.whatif;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.StartedClock;
import org.hoso.query.folding.Corrected;
import org.hoso.query.known.KnownNotice;
import org.hoso.query.known.KnownNotices;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Strands;
import org.hoso.query.progress.Track;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Every clock a case ever had, and what is needed to say whose it was.
 *
 * @param version of the last event seen, from 0
 * @param written the version up to which the store has the clocks' own rows; absent while it has none
 */
@Withers
record ClockedCase(
        CaseId caseId,
        long version,
        @JsonIgnore @Nullable Long written,
        @Nullable CaseNumber number,
        CaseAccess access,
        Progress progress,
        KnownNotices notices,
        List<ClockSpan> spans)
        implements OfCase, ClockedCaseBuilder.With {

    /** The view's pure function. */
    static ClockedCase after(@Nullable ClockedCase before, LedgeredCaseEvent ledgered) {
        ClockedCase known = before == null
                ? new ClockedCase(
                        ledgered.caseId(),
                        -1,
                        null,
                        null,
                        CaseAccess.of(ledgered.caseId()),
                        Progress.NONE,
                        KnownNotices.NONE,
                        List.of())
                : before;
        return known.after(ledgered.event(), ledgered.version(), ledgered.recordedAt());
    }

    /** As read back from the store, which has it all. */
    ClockedCase stored() {
        return withWritten(version);
    }

    /** Clocks that changed since the store has them. */
    List<ClockSpan> unwritten() {
        return spans.stream()
                .filter(span -> written == null || span.version() > written)
                .toList();
    }

    private ClockedCase after(CaseEvent event, long next, Instant recorded) {
        ClockedCase told = new ClockedCase(
                caseId,
                next,
                written,
                event instanceof ContentReported e ? e.caseNumber() : number,
                access.after(event, next),
                progress.after(event),
                notices.after(event, next, recorded),
                moved(event, next));
        return told.starting(event);
    }

    private List<ClockSpan> moved(CaseEvent event, long by) {
        List<ClockSpan> next = event instanceof Clocks.Event e ? timed(e, by) : spans;
        if (event instanceof RecordCorrected e) next = corrected(next, e, by);
        for (UUID stopped : event.clocks().stopped())
            next = changed(next, stopped, span -> span.stopped(event.at(), event instanceof RecordCorrected, by));
        return next;
    }

    private ClockedCase starting(CaseEvent event) {
        if (event.clocks().started().isEmpty()) return this;
        List<ClockSpan> more = new ArrayList<>(spans);
        for (StartedClock started : event.clocks().started())
            more.add(ClockSpan.started(started, number, platform(started), agency(started), version));
        return withSpans(more);
    }

    private List<ClockSpan> timed(Clocks.Event event, long by) {
        return switch (event) {
            case Clocks.ClockPaused e -> changed(spans, e.clockId(), span -> span.paused(e.at(), by));
            case Clocks.ClockResumed e -> changed(spans, e.clockId(), span -> span.resumed(e.at(), e.due(), by));
            case Clocks.ClockExtended e -> changed(spans, e.clockId(), span -> span.extended(e.at(), e.extended(), by));
            case Clocks.ClockRejudged e -> changed(spans, e.clockId(), span -> span.rejudged(e.rejudged(), by));
            case Clocks.ClockWarned e -> spans;
            case Clocks.ClockBreached e -> spans;
        };
    }

    /** Where the event that stopped a clock was dated wrongly, the clock stopped when it really happened. */
    private static List<ClockSpan> corrected(List<ClockSpan> spans, RecordCorrected event, long by) {
        Optional<Instant> truly = Corrected.instant(event);
        Predicate<ClockSpan> stoppedByIt = span -> Long.valueOf(event.version()).equals(span.stoppedBy());
        return truly.map(at -> Kept.changed(spans, stoppedByIt, span -> span.stoppedAfterAll(at, by)))
                .orElse(spans);
    }

    private static List<ClockSpan> changed(List<ClockSpan> spans, UUID clockId, UnaryOperator<ClockSpan> change) {
        return Kept.changed(spans, span -> span.clockId().equals(clockId), change);
    }

    private @Nullable String platform(StartedClock clock) {
        return notice(clock)
                .map(KnownNotice::platform)
                .or(() -> strand(clock)
                        .filter(strand -> strand.stage().track() == Track.REMOVAL
                                || strand.stage() == ProgressStage.USER_INFO_ASKED
                                || strand.stage() == ProgressStage.USER_INFO_UNDELIVERED)
                        .map(Strand::other))
                .orElse(null);
    }

    private String agency(StartedClock clock) {
        return notice(clock)
                .map(KnownNotice::agency)
                .or(() -> strand(clock).map(Strand::owner))
                .orElse(progress.head().owner());
    }

    private Optional<KnownNotice> notice(StartedClock clock) {
        return Optional.ofNullable(clock.about()).map(notices.byId()::get);
    }

    /** What the clock hangs on, or what hangs on the same. */
    private Optional<Strand> strand(StartedClock clock) {
        UUID about = clock.about();
        Strands strands = progress.strands();
        return about == null
                ? Optional.empty()
                : strands.find(about)
                        .or(() -> strands.all().stream()
                                .filter(strand -> about.equals(strand.link()))
                                .findFirst());
    }
}
