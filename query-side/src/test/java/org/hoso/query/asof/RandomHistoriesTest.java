package org.hoso.query.asof;

import static org.hoso.query.asof.Recording.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.AppealWithdrawn;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.ConclusionRequested;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.query.asof.BruteForce.Kind;
import org.hoso.query.asof.BruteForce.Written;
import org.hoso.query.casefile.Appeals;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.rights.CaseAccess;
import org.hoso.wire.CaseJson;

@Label("In any history, however late, wrongly dated and corrected")
class RandomHistoriesTest {
    private static final CaseAccess ACCESS = CaseAccess.of(SampleEvents.CASE);
    private static final int DAYS = 12;

    /** @param kind what is written down @param target which earlier entry it builds on or corrects @param day when it happened */
    record Step(Kind kind, int target, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, DAYS))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 10_000)
    @Label("the file known at any place and true at any instant is the brute force's")
    void equals_brute_force(
            @ForAll("steps") List<Step> steps,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 15) int known,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = DAYS) int day) {
        Recording recording = new Recording();
        List<Written> written = written(steps, recording);
        Optional<CaseView> file = PastFile.trueAt(recording.knownAt(known), day(day), ACCESS);
        BruteForce.Truth expected = BruteForce.truth(written, known, day);
        BruteForce.Truth told = file.map(RandomHistoriesTest::told).orElse(BruteForce.Truth.NONE);
        if (!told.equals(expected))
            throw new AssertionError("known at %d, true on day %d: %s instead of %s, from %s"
                    .formatted(known, day, told, expected, written));
    }

    @Property(tries = 1_000)
    @Label("dated in the order it was written down and never corrected, the truth of its last day is the file of today")
    void undisturbed_is_the_live_file(@ForAll("steps") List<Step> steps) {
        Recording recording = new Recording();
        List<Step> inOrder = new ArrayList<>();
        for (Step step : steps)
            if (step.kind() != Kind.CORRECT_DAY && step.kind() != Kind.CORRECT_TOOL)
                inOrder.add(new Step(step.kind(), step.target(), inOrder.size()));
        written(inOrder, recording);
        Instant last = day(steps.size() + 1);
        if (!PastFile.trueAt(recording.all(), last, ACCESS).equals(PastFile.known(recording.all(), ACCESS)))
            throw new AssertionError("the truth of the last day is another file for " + inOrder);
    }

    /** The same steps as events and as the oracle's entries; a step that has nothing to build on is left out. */
    private static List<Written> written(List<Step> steps, Recording recording) {
        List<Written> written = new ArrayList<>();
        written.add(new Written(Kind.EVIDENCE, -1, 1, true));
        recording.add(ContentReported.class, day(1));
        for (Step step : steps) {
            int target = target(step, written);
            if (target < -1) continue;
            write(step, target, recording);
            written.add(new Written(step.kind(), target, step.day(), false));
        }
        return written;
    }

    private static int target(Step step, List<Written> written) {
        List<Integer> fitting = new ArrayList<>();
        for (int n = 0; n < written.size(); n++) if (BruteForce.fits(step.kind(), written.get(n))) fitting.add(n);
        if (!step.kind().builds()) return -1;
        return fitting.isEmpty() ? -2 : fitting.get(step.target() % fitting.size());
    }

    private static void write(Step step, int target, Recording recording) {
        Instant at = day(step.day());
        var own = Recording.id(recording.all().size());
        var other = Recording.id(target);
        switch (step.kind()) {
            case EVIDENCE ->
                recording.add(EvidenceAdded.class, at, "evidenceId", own, "itemId", null, "tool", "day " + step.day());
            case CLASSIFY ->
                recording.add(
                        ViolationClassified.class,
                        at,
                        "productField",
                        "field-" + step.day(),
                        "clocks",
                        ClockChanges.NONE);
            case ASK -> recording.add(ConclusionRequested.class, at, "requestId", own, "clocks", ClockChanges.NONE);
            case ERASE -> recording.add(PersonErased.class, at, "about", own);
            case ANSWER ->
                recording.add(
                        ConclusionGiven.class,
                        at,
                        "conclusionId",
                        own,
                        "requestId",
                        other,
                        "clocks",
                        ClockChanges.NONE);
            case APPEAL ->
                recording.add(
                        AppealFiled.class,
                        at,
                        "appealId",
                        own,
                        "attackedId",
                        Recording.id(900 + recording.all().size()),
                        "earlierAppealId",
                        null,
                        "appellantId",
                        Recording.id(1900 + recording.all().size()),
                        "clocks",
                        ClockChanges.NONE);
            case WITHDRAW -> recording.add(AppealWithdrawn.class, at, "appealId", other, "clocks", ClockChanges.NONE);
            case CORRECT_DAY ->
                recording.correct(target, day(DAYS), "at", CaseJson.stored().writeValueAsString(at));
            case CORRECT_TOOL -> recording.correct(target, day(DAYS), "tool", "\"right " + step.day() + "\"");
        }
    }

    private static BruteForce.Truth told(CaseView file) {
        return new BruteForce.Truth(
                file.classified() == null ? "" : file.classified().productField(),
                file.evidence().stream().map(one -> one.tool()).toList(),
                file.conclusions().requests().stream()
                        .map(one -> one.requestId().getLeastSignificantBits() + ":"
                                + (one.answeredAt() == null ? "" : days(one.answeredAt())))
                        .toList(),
                file.appeals().complaints().stream()
                        .map(RandomHistoriesTest::appeal)
                        .toList());
    }

    private static String appeal(Appeals.Complaint one) {
        return one.appealId().getLeastSignificantBits() + "x" + one.steps().size();
    }

    private static String days(Instant at) {
        return String.valueOf((at.getEpochSecond() - Recording.START.getEpochSecond()) / 86_400);
    }
}
