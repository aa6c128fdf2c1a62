package org.hoso.query.progress;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is due first: of the clocks that press somebody, and of the days that an event itself set for an answer. */
final class Dues {
    private Dues() {}

    /**
     * What is due first of whose turn it is on a strand: its own clocks and day; and where that is the accountable body, the clocks of
     * the track that belong to no strand, which are the case's.
     */
    static Optional<Due> of(Strand strand, Progress progress) {
        Optional<Due> own = of(strand, progress.clocks());
        boolean accountable = new Turn(Party.AGENCY, progress.head().owner()).equals(strand.turn());
        if (!accountable) return own;
        return earliest(
                own.stream(),
                clocks(
                        progress.clocks(),
                        clock -> clock.track() == strand.stage().track() && isOfTheCase(clock, progress)));
    }

    private static boolean isOfTheCase(RunningClock clock, Progress progress) {
        Strand ofTheCase = progress.strands().all().getFirst();
        return progress.strands().all().stream()
                .noneMatch(strand -> !strand.equals(ofTheCase) && belongs(clock, strand));
    }

    /** Of one strand: the clocks that belong to it or to what it hangs on, and the day it was given. */
    static Optional<Due> of(Strand strand, ProgressClocks clocks) {
        return earliest(clocks(clocks, clock -> belongs(clock, strand)), given(strand));
    }

    private static boolean belongs(RunningClock clock, Strand strand) {
        return strand.id().equals(clock.terms().about())
                || (strand.link() != null && strand.link().equals(clock.terms().about()));
    }

    private static Stream<Due> clocks(ProgressClocks clocks, Predicate<RunningClock> which) {
        return clocks.all().stream()
                .filter(RunningClock::presses)
                .filter(which)
                .map(clock ->
                        new Due(clock.due(), clock.terms().code(), clock.warnedAt() != null, clock.recordedLater()));
    }

    private static Stream<Due> given(Strand strand) {
        return strand.due() == null ? Stream.of() : Stream.of(new Due(strand.due(), null, false, null));
    }

    private static Optional<Due> earliest(Stream<Due> some, Stream<Due> more) {
        return Stream.concat(some, more).min(Comparator.comparing(Due::at));
    }
}
