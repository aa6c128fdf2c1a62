package org.hoso.query.queues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/** What is due in a case, and on whose list it stands; pure. In a case at rest nothing is. */
final class Duties {
    private final Progress progress;
    private final List<Strand> waiting;

    private Duties(Progress progress) {
        this.progress = progress;
        this.waiting = Tracks.waiting(progress);
    }

    static Map<String, Duty> of(Progress progress) {
        Map<String, Duty> all = new LinkedHashMap<>();
        if (progress.head().rest().open())
            new Duties(progress).all().forEach(duty -> all.put(duty.id().toString(), duty));
        return all;
    }

    private Stream<Duty> all() {
        Stream<Duty> clocks = progress.clocks().all().stream()
                .filter(clock -> clock.open() && clock.isDuty())
                .map(this::timed);
        return Stream.concat(
                clocks, waiting.stream().filter(strand -> strand.due() != null).map(this::given));
    }

    private Duty timed(RunningClock clock) {
        UUID about = clock.terms().about();
        Strand strand = about == null ? null : waitingFor(about);
        Turn accountable = new Turn(Party.AGENCY, progress.head().owner());
        Turn turn = strand == null || strand.turn() == null ? body(strand, accountable) : strand.turn();
        return new Duty(
                clock.terms().clockId(),
                clock.terms().code(),
                about,
                clock.track(),
                Objects.requireNonNull(clock.due()),
                clock.state() == RunningClock.State.PAUSED,
                turn,
                body(strand, accountable));
    }

    private Duty given(Strand strand) {
        Turn turn = Objects.requireNonNull(strand.turn());
        return new Duty(
                strand.id(),
                null,
                strand.id(),
                strand.stage().track(),
                Objects.requireNonNull(strand.due()),
                false,
                turn,
                body(strand, turn));
    }

    /** Of several things that hang on the same notice, one that waits for somebody else, then one that waits at all. */
    private @Nullable Strand waitingFor(UUID about) {
        List<Strand> those =
                waiting.stream().filter(strand -> isAbout(strand, about)).toList();
        return those.stream()
                .filter(strand -> !ResponsibleBody.waitsForItself(strand))
                .findFirst()
                .or(() -> those.stream().findFirst())
                .or(() -> progress.strands().all().stream()
                        .filter(strand -> isAbout(strand, about))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isAbout(Strand strand, UUID about) {
        return about.equals(strand.id()) || about.equals(strand.link());
    }

    private static Turn body(@Nullable Strand strand, Turn accountable) {
        return strand == null ? accountable : ResponsibleBody.answering(strand);
    }
}
