package org.hoso.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.progress.Told.BEGAN;
import static org.hoso.query.progress.Told.id;
import static org.hoso.query.progress.Told.reported;
import static org.hoso.query.progress.Told.starts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.*;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sanction.DecisionServed;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Sanction.ViolationRecorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clock of a case")
class ProgressClocksTest {
    private static final UUID NOTICE = SampleEvents.of(PlatformNotified.class).noticeId();
    private static final UUID RECORD = SampleEvents.of(ViolationRecorded.class).recordId();

    private static final Instant SOON = BEGAN.plusSeconds(86_400);
    private static final Instant LATER = SOON.plusSeconds(86_400);

    @Test
    @DisplayName("makes its track due until it is stopped")
    void makes_its_track_due() {
        Told running = new Told().then(ContentReported.class, "clocks", starts(id(1), "triage_internal", null, SOON));
        assertThat(running.track(Track.COORDINATION).due()).isEqualTo(new Due(SOON, "triage_internal", false, null));
        Told stopped = running.then(ViolationClassified.class, "clocks", new ClockChanges(List.of(), List.of(id(1))));
        assertThat(stopped.track(Track.COORDINATION).due()).isNull();
        assertThat(clock(stopped).state()).isEqualTo(RunningClock.State.STOPPED);
    }

    @Test
    @DisplayName("presses nobody while it is paused, is due later when resumed or extended, and goes on when breached")
    void pauses_and_goes_on() {
        Told running = new Told().then(ContentReported.class, "clocks", starts(id(1), "triage_internal", null, SOON));
        assertThat(running.then(ClockPaused.class, "clockId", id(1))
                        .track(Track.COORDINATION)
                        .due())
                .isNull();
        Told resumed = running.then(ClockResumed.class, "clockId", id(1), "due", LATER);
        assertThat(resumed.track(Track.COORDINATION).due()).isEqualTo(new Due(LATER, "triage_internal", false, null));
        ClockChanges longer = starts(id(1), "decision_1m_explanation", null, LATER);
        Told extended = running.then(
                ClockExtended.class,
                "clockId",
                id(1),
                "extended",
                longer.started().getFirst());
        assertThat(extended.track(Track.COORDINATION).due())
                .isEqualTo(new Due(LATER, "decision_1m_explanation", false, null));
        Told breached = extended.then(ClockBreached.class, "clockId", id(1));
        assertThat(clock(breached).state()).isEqualTo(RunningClock.State.BREACHED);
        assertThat(breached.track(Track.COORDINATION).due().at()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("that bounds a right and no duty makes nobody late")
    void a_right_makes_nobody_late() {
        Told served = reported()
                .then(ViolationRecorded.class)
                .then(SanctionImposed.class)
                .then(DecisionServed.class, "clocks", starts(id(1), "complaint_window_90d", null, SOON));
        assertThat(served.track(Track.SANCTION).due()).isNull();
        assertThat(clock(served).open()).isTrue();
    }

    @Test
    @DisplayName("of two tracks, the one due first presses")
    void the_first_due_presses() {
        Told both = reported()
                .then(PlatformNotified.class, "clocks", starts(id(1), "ad_removal_24h", NOTICE, LATER))
                .then(ViolationRecorded.class, "clocks", starts(id(2), "explanation_written_5wd", RECORD, SOON));
        assertThat(Tracks.pressing(Tracks.of(both.progress())).orElseThrow().track())
                .isEqualTo(Track.SANCTION);
    }

    @Test
    @DisplayName("to draw up the record keeps the accountable body waited for while the removal is under way")
    void neither_track_waits_for_the_other() {
        Told both = reported()
                .then(ViolationClassified.class)
                .then(ConclusionGiven.class, "clocks", starts(id(1), "record_2wd", null, SOON))
                .then(PlatformNotified.class, "clocks", starts(id(2), "ad_removal_24h", null, LATER));
        assertThat(both.track(Track.COORDINATION).turn()).isEqualTo(new Turn(Party.AGENCY, "ABEI"));
        assertThat(Tracks.pressing(Tracks.of(both.progress())).orElseThrow().due())
                .isEqualTo(new Due(SOON, "record_2wd", false, null));
    }

    private static RunningClock clock(Told told) {
        return told.progress().clocks().find(id(1)).orElseThrow();
    }
}
