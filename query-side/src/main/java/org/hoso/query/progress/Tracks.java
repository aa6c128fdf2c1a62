package org.hoso.query.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks of a case as they stand; pure. A case at rest waits for nobody. */
public final class Tracks {
    private final Progress progress;
    /** What has begun beside the case's own strand. */
    private final List<Strand> begun;

    private Tracks(Progress progress) {
        this.progress = progress;
        this.begun = progress.strands().all().stream()
                .filter(strand -> strand.stage() != Stage.ITEM_LIVE && strand.stage() != Stage.IN_HAND)
                .toList();
    }

    /** Each track that has begun. */
    public static List<TrackStanding> of(Progress progress) {
        Tracks tracks = new Tracks(progress);
        return Stream.of(Track.values())
                .flatMap(track -> tracks.standing(track).stream())
                .toList();
    }

    /** The one that presses most, among those given; nothing where nobody is waited for. */
    public static Optional<TrackStanding> pressing(List<TrackStanding> standings) {
        return standings.stream().filter(TrackStanding::open).min(TrackStanding.PRESSING);
    }

    private Optional<TrackStanding> standing(Track track) {
        List<Strand> strands = progress.strands().all().stream()
                .filter(strand -> strand.stage().track() == track && strand.stage() != Stage.ITEM_LIVE)
                .map(this::toCloseWhereAllIsOver)
                .toList();
        boolean active = progress.head().rest().open();
        return strands.stream()
                .filter(strand -> active && waits(strand))
                .min(pressingFirst())
                .map(strand -> standing(strand, strand.turn(), due(track, strands)))
                .or(() -> strands.stream()
                        .max(Comparator.comparing(Strand::since))
                        .map(strand -> standing(strand, null, null)));
    }

    /** A case whose tracks have all come to an end is to be closed. */
    private Strand toCloseWhereAllIsOver(Strand strand) {
        boolean over = strand.stage() == Stage.IN_HAND && !begun.isEmpty() && !anyOpen();
        Instant last =
                begun.stream().map(Strand::since).max(Comparator.naturalOrder()).orElse(strand.since());
        return over ? strand.to(Stage.TO_CLOSE, last) : strand;
    }

    private boolean anyOpen() {
        return begun.stream().anyMatch(strand -> strand.stage().open());
    }

    /**
     * While something is under way on another track, nothing more is awaited of the accountable body as such; unless a clock
     * of its own still runs, such as the one to draw up the record: neither removal nor sanction waits for the other.
     */
    private boolean waits(Strand strand) {
        return strand.stage().open() && !(strand.stage() == Stage.IN_HAND && anyOpen() && !isPressedItself());
    }

    private boolean isPressedItself() {
        return progress.clocks().all().stream()
                .anyMatch(clock -> clock.track() == Track.COORDINATION && clock.presses());
    }

    /** Who was asked something while coordinating comes before the body that asked; then what is due, then what has waited. */
    private Comparator<Strand> pressingFirst() {
        return Comparator.comparing((Strand strand) -> strand.stage().track() == Track.COORDINATION
                        && strand.stage().ownersTurn())
                .thenComparing(this::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Strand::since);
    }

    private @Nullable Instant dueAt(Strand strand) {
        return Dues.of(strand, progress.clocks()).map(Due::at).orElse(null);
    }

    private @Nullable Due due(Track track, List<Strand> strands) {
        return Dues.of(track, strands, progress.clocks()).orElse(null);
    }

    private static TrackStanding standing(Strand strand, @Nullable Turn turn, @Nullable Due due) {
        return new TrackStanding(strand.stage().track(), strand.stage(), turn, strand.since(), strand.id(), due);
    }
}
