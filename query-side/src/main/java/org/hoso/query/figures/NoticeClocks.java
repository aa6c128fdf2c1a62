package org.hoso.query.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.StartedClock;
import org.hoso.query.folding.Corrected;
import org.hoso.query.known.KnownNotices;
import org.hoso.runtime.folding.Kept;

/** The removal clocks of notices after an event: those that its sending and each reappearance start, and no other duty. */
final class NoticeClocks {
    private NoticeClocks() {}

    /** Those of every notice that has been sent. */
    static Map<UUID, List<NoticeClock>> after(
            Map<UUID, List<NoticeClock>> clocks, KnownNotices sent, CaseEvent event, long version) {
        Map<UUID, List<NoticeClock>> next = new LinkedHashMap<>();
        for (UUID notice : sent.byId().keySet())
            next.put(notice, after(notice, clocks.getOrDefault(notice, List.of()), event, version));
        return Collections.unmodifiableMap(next);
    }

    private static List<NoticeClock> after(UUID noticeId, List<NoticeClock> clocks, CaseEvent event, long version) {
        List<NoticeClock> next = event instanceof Clocks.Event e ? timed(clocks, e) : clocks;
        if (event instanceof ContentRemoved e)
            for (UUID stopped : e.clocks().stopped())
                next = changed(next, stopped, clock -> clock.answered(e.at(), version));
        if (event instanceof RecordCorrected e) return corrected(noticeId, next, e);
        boolean starts = event instanceof PlatformNotified || event instanceof ContentReappeared;
        return starts ? started(noticeId, next, event.clocks().started()) : next;
    }

    private static List<NoticeClock> timed(List<NoticeClock> clocks, Clocks.Event event) {
        return switch (event) {
            case Clocks.ClockExtended e ->
                changed(
                        clocks,
                        e.clockId(),
                        clock -> clock.dueAt(e.extended().code(), e.extended().due(), false));
            case Clocks.ClockResumed e ->
                changed(clocks, e.clockId(), clock -> clock.dueAt(clock.code(), e.due(), false));
            case Clocks.ClockRejudged e ->
                changed(
                        clocks,
                        e.clockId(),
                        clock -> clock.dueAt(e.rejudged().code(), e.rejudged().due(), clock.ranOut() && !e.runs()));
            case Clocks.ClockBreached e -> changed(clocks, e.clockId(), NoticeClock::runOut);
            case Clocks.ClockPaused e -> clocks;
            case Clocks.ClockWarned e -> clocks;
        };
    }

    /** Where the removal was dated wrongly its clock was answered when it really happened; clocks counted anew take the place of the old. */
    private static List<NoticeClock> corrected(UUID noticeId, List<NoticeClock> clocks, RecordCorrected event) {
        Optional<Instant> truly = Corrected.instant(event);
        List<NoticeClock> next = truly.map(at -> Kept.changed(
                        clocks,
                        clock -> Long.valueOf(event.version()).equals(clock.answeredBy()),
                        clock -> clock.answered(at, event.version())))
                .orElse(clocks);
        Set<UUID> stopped = Set.copyOf(event.clocks().stopped());
        Set<String> anew = next.stream()
                .filter(clock -> stopped.contains(clock.clockId()))
                .map(NoticeClock::code)
                .collect(Collectors.toSet());
        List<NoticeClock> kept = next.stream()
                .filter(clock -> !stopped.contains(clock.clockId()))
                .toList();
        List<StartedClock> started = event.clocks().started().stream()
                .filter(terms -> anew.contains(terms.code()))
                .toList();
        return anew.isEmpty() ? next : started(noticeId, kept, started);
    }

    private static List<NoticeClock> started(UUID noticeId, List<NoticeClock> clocks, List<StartedClock> terms) {
        List<NoticeClock> next = new ArrayList<>(clocks);
        for (StartedClock one : terms)
            if (noticeId.equals(one.about())) {
                next.removeIf(clock -> clock.clockId().equals(one.clockId()));
                next.add(NoticeClock.started(one));
            }
        return List.copyOf(next);
    }

    private static List<NoticeClock> changed(
            List<NoticeClock> clocks, UUID clockId, UnaryOperator<NoticeClock> change) {
        return Kept.changed(clocks, clock -> clock.clockId().equals(clockId), change);
    }
}
