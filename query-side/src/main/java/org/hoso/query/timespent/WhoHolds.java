package org.hoso.query.timespent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Strand;
import org.jspecify.annotations.Nullable;

/** Who holds a case as it stands: the precedence that the package names; pure. */
final class WhoHolds {
    private static final Set<ProgressStage> PAUSED = EnumSet.of(
            ProgressStage.WITH_INVESTIGATORS,
            ProgressStage.IN_COURT,
            ProgressStage.EXECUTION_SUSPENDED,
            ProgressStage.EXECUTION_DEFERRED);
    private static final Set<ProgressStage> PLATFORMS =
            EnumSet.of(ProgressStage.ITEM_REQUESTED, ProgressStage.USER_INFO_ASKED, ProgressStage.LOCK_ASKED);
    private static final Set<ProgressStage> ASKED_BODIES =
            EnumSet.of(ProgressStage.CONCLUSION_ASKED, ProgressStage.DIRECTED);
    /** Prefix of the clocks of the time to explain oneself; there are two, and the longer one counts. */
    private static final String EXPLANATION = "explanation_";

    private final Progress progress;

    private WhoHolds(Progress progress) {
        this.progress = progress;
    }

    static Holding of(Progress progress) {
        if (!progress.head().rest().open() || progress.head().accountable() == null) return Holding.NOBODY;
        List<Held> inOrder = new ArrayList<>();
        new WhoHolds(progress).all().forEachOrdered(held -> {
            boolean adds = inOrder.isEmpty() || inOrder.getLast().until() != null;
            if (adds) inOrder.add(held);
        });
        return new Holding(inOrder);
    }

    private Stream<Held> all() {
        Held accountable = new Held(TimeHolder.AGENCY, progress.head().owner(), null);
        return Stream.of(pauses(), platforms(), subjects(), reporters(), askedBodies(), Stream.of(accountable))
                .flatMap(held -> held);
    }

    private Stream<Held> pauses() {
        boolean standsStill =
                progress.clocks().all().stream().anyMatch(clock -> clock.state() == RunningClock.State.PAUSED);
        Stream<Held> stopped = standsStill ? Stream.of(new Held(TimeHolder.LEGAL_PAUSE, null, null)) : Stream.of();
        return longestFirst(Stream.concat(
                stopped, at(PAUSED).map(strand -> new Held(TimeHolder.LEGAL_PAUSE, null, endOf(strand)))));
    }

    /** Only a deferral has a day on which it ends by itself. */
    private static @Nullable Instant endOf(Strand strand) {
        return strand.stage() == ProgressStage.EXECUTION_DEFERRED ? strand.due() : null;
    }

    /** Of several platforms the one that was asked first. */
    private Stream<Held> platforms() {
        return at(PLATFORMS)
                .filter(strand -> strand.other() != null && !isOverdue(strand))
                .sorted(Comparator.comparing(Strand::since)
                        .thenComparing(strand -> Objects.requireNonNull(strand.other())))
                .map(strand -> new Held(TimeHolder.PLATFORM, strand.other(), null));
    }

    private Stream<Held> subjects() {
        boolean explains =
                at(EnumSet.of(ProgressStage.EXPLANATION_AWAITED)).anyMatch(record -> !windowIsOver(record.id()));
        boolean complies = at(EnumSet.of(ProgressStage.TO_COMPLY)).anyMatch(decision -> !isOverdue(decision));
        return explains || complies ? Stream.of(new Held(TimeHolder.SUBJECT, null, null)) : Stream.of();
    }

    private Stream<Held> reporters() {
        return longestFirst(at(EnumSet.of(ProgressStage.INFORMATION_ASKED))
                .map(question -> new Held(TimeHolder.REPORTER, null, question.due())));
    }

    private Stream<Held> askedBodies() {
        return at(ASKED_BODIES)
                .filter(strand -> strand.other() != null)
                .sorted(Comparator.comparing(Strand::since))
                .map(strand -> new Held(TimeHolder.AGENCY, strand.other(), null));
    }

    private static Stream<Held> longestFirst(Stream<Held> held) {
        return held.max(Comparator.comparing(Held::until, Comparator.nullsLast(Comparator.naturalOrder()))).stream();
    }

    private Stream<Strand> at(Set<ProgressStage> stages) {
        return progress.strands().all().stream().filter(strand -> stages.contains(strand.stage()));
    }

    /** Whether a clock of this very thing has run out and is not answered: then it is the State's turn to act. */
    private boolean isOverdue(Strand strand) {
        return of(strand.id()).anyMatch(clock -> clock.state() == RunningClock.State.BREACHED && clock.presses());
    }

    private boolean windowIsOver(UUID recordId) {
        List<RunningClock> windows = of(recordId)
                .filter(clock -> clock.terms().code().startsWith(EXPLANATION))
                .toList();
        return !windows.isEmpty() && windows.stream().noneMatch(clock -> clock.state() == RunningClock.State.RUNNING);
    }

    private Stream<RunningClock> of(UUID about) {
        return progress.clocks().all().stream()
                .filter(clock -> about.equals(clock.terms().about()));
    }
}
