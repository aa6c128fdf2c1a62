package org.hoso.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.asof.Recording.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.EvidencePiece;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.rights.CaseAccess;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case file with two clocks")
class FourCornersTest {
    private static final UUID WRITTEN = Recording.id(1);

    private final Recording recording = new Recording();

    /** Evidence of day 5, first dated to day 9 with the wrong tool; put right on day 12. */
    private void written() {
        recording.add(ContentReported.class, day(1));
        long wrong = recording.add(EvidenceAdded.class, day(9), "evidenceId", WRITTEN, "tool", "camera");
        recording.correct(
                wrong,
                day(12),
                ClockChanges.NONE,
                new CorrectedField("/at", CaseJson.stored().valueToTree(day(5))),
                new CorrectedField("/tool", CaseJson.stored().valueToTree("scanner")));
    }

    @Test
    @DisplayName("known before the correction, true before it really happened: nothing was there")
    void known_before_true_before() {
        written();
        assertThat(tools(2, day(4))).isEmpty();
    }

    @Test
    @DisplayName("known before the correction, true between: nothing was known to be there yet")
    void known_before_true_between() {
        written();
        assertThat(tools(2, day(6))).isEmpty();
    }

    @Test
    @DisplayName("known before the correction, true after both: it was there as first written down")
    void known_before_true_after() {
        written();
        assertThat(tools(2, day(10))).containsExactly("camera");
    }

    @Test
    @DisplayName("known after the correction, true before it really happened: nothing was there")
    void known_after_true_before() {
        written();
        assertThat(tools(3, day(4))).isEmpty();
    }

    @Test
    @DisplayName("known after the correction, true between: it was there, as put right")
    void known_after_true_between() {
        written();
        assertThat(tools(3, day(6))).containsExactly("scanner");
    }

    @Test
    @DisplayName("corrected once more: each knowledge has its own truth, and the last word is the last correction's")
    void corrected_again() {
        written();
        recording.correct(1, day(14), "at", CaseJson.stored().writeValueAsString(day(7)));
        assertThat(tools(2, day(8))).isEmpty();
        assertThat(tools(3, day(6))).containsExactly("scanner");
        assertThat(tools(4, day(6))).isEmpty();
        assertThat(tools(4, day(8))).containsExactly("scanner");
        CaseView file = PastFile.known(recording.knownAt(4), access()).orElseThrow();
        assertThat(file.evidence()).extracting(EvidencePiece::tool).containsExactly("camera");
        assertThat(file.corrections()).hasSize(2);
    }

    @Test
    @DisplayName("a step recorded late counts from when it happened, among those known by then")
    void recorded_late() {
        recording.add(ContentReported.class, day(1));
        recording.add(EvidenceAdded.class, day(9), "evidenceId", WRITTEN, "tool", "second");
        recording.add(EvidenceAdded.class, day(4), "evidenceId", Recording.id(2), "tool", "first");
        assertThat(tools(2, day(10))).containsExactly("second");
        assertThat(tools(3, day(10))).containsExactly("first", "second");
        assertThat(tools(3, day(5))).containsExactly("first");
    }

    @Test
    @DisplayName(
            "an erasure is an event like others: it changes no past but those that know of it, and takes no step away")
    void erased() {
        written();
        recording.add(PersonErased.class, day(15));
        assertThat(tools(4, day(20))).isEqualTo(tools(3, day(20)));
        assertThat(tools(4, day(4))).isEmpty();
        assertThat(PastFile.known(recording.knownAt(3), access()).orElseThrow().version())
                .isEqualTo(2);
        assertThat(PastFile.known(recording.knownAt(4), access()).orElseThrow().version())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("what was merely known shows the record as it was written, with the correction beside it")
    void known_only_shows_the_record() {
        written();
        CaseView file = PastFile.known(recording.knownAt(3), access()).orElseThrow();
        assertThat(file.evidence()).extracting(EvidencePiece::tool).containsExactly("camera");
        assertThat(file.corrections()).hasSize(1);
        assertThat(PastFile.known(recording.knownAt(2), access()).orElseThrow().corrections())
                .isEmpty();
    }

    @Test
    @DisplayName("a clock counted anew by a correction runs from the corrected instant, and the wrong one never ran")
    void clocks_counted_anew() {
        ContentReported sample = SampleEvents.of(ContentReported.class);
        StartedClock wrong = clock(sample, Recording.id(8), day(3));
        StartedClock right = clock(sample, Recording.id(9), day(1));
        recording.add(ContentReported.class, day(3), "clocks", new ClockChanges(List.of(wrong), List.of()));
        recording.correct(
                0,
                day(12),
                new ClockChanges(List.of(right), List.of(wrong.clockId())),
                new CorrectedField("/at", CaseJson.stored().valueToTree(day(1))));

        assertThat(clocks(1, day(20))).containsExactly(wrong.clockId());
        assertThat(clocks(2, day(2))).containsExactly(right.clockId());
        assertThat(clocks(2, day(20))).containsExactly(right.clockId());
        assertThat(trueAt(2, day(20)).orElseThrow().progress().clocks().all())
                .extracting(RunningClock::state)
                .containsExactly(RunningClock.State.RUNNING);
    }

    @Test
    @DisplayName("before the report was known, or before it happened, there is no file")
    void before_the_case() {
        written();
        assertThat(PastFile.known(recording.knownAt(0), access())).isEmpty();
        assertThat(trueAt(3, day(1).minusMillis(1))).isEmpty();
        assertThat(trueAt(3, day(1))).isPresent();
    }

    private static StartedClock clock(ContentReported sample, UUID id, Instant start) {
        StartedClock terms = sample.clocks().started().getFirst();
        return new StartedClock(
                id,
                terms.about(),
                terms.code(),
                terms.validFrom(),
                terms.calendarVersion(),
                start,
                start.plusSeconds(86_400),
                terms.confidence());
    }

    private List<UUID> clocks(long position, Instant instant) {
        return trueAt(position, instant).orElseThrow().progress().clocks().all().stream()
                .map(clock -> clock.terms().clockId())
                .toList();
    }

    private List<String> tools(long position, Instant instant) {
        return trueAt(position, instant).orElseThrow().evidence().stream()
                .map(EvidencePiece::tool)
                .toList();
    }

    private Optional<CaseView> trueAt(long position, Instant instant) {
        return PastFile.trueAt(recording.knownAt(position), instant, access());
    }

    private static CaseAccess access() {
        return CaseAccess.of(SampleEvents.CASE);
    }
}
