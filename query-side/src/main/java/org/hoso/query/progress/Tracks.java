package org.hoso.query.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.query.known.Rest;
import org.jspecify.annotations.Nullable;

/** The tracks of a case as they stand; pure. A case at rest waits for nobody but whoever is to tell a rejection. */
public final class Tracks {
    /** What may be done without anybody waiting for it. */
    private static final Set<ProgressStage> OFFERS =
            EnumSet.of(ProgressStage.ITEM_LIVE, ProgressStage.PLATFORM_CASE_PROPOSED);

    /** What a case at rest still waits for. */
    private static final Set<ProgressStage> AT_REST = EnumSet.of(ProgressStage.OUTCOME_OWED, ProgressStage.TO_REOPEN);

    private static final Set<Track> OF_LINKS = EnumSet.of(Track.COORDINATION, Track.REMOVAL);

    private final Progress progress;
    /** What has begun beside the case's own strand. */
    private final List<Strand> begun;

    private Tracks(Progress progress) {
        this.progress = progress;
        this.begun = progress.strands().all().stream()
                .filter(strand -> !OFFERS.contains(strand.stage()) && strand.stage() != ProgressStage.IN_HAND)
                .toList();
    }

    /** Each track that has begun. */
    public static List<TrackStanding> of(Progress progress) {
        Tracks tracks = new Tracks(progress);
        return Stream.of(Track.values())
                .flatMap(track -> tracks.standing(track).stream())
                .toList();
    }

    /** Each thing of a case that waits for somebody, in the order they began; the case itself is one while it is open. */
    public static List<Strand> waiting(Progress progress) {
        Tracks tracks = new Tracks(progress);
        boolean active = progress.head().rest().open();
        return progress.strands().all().stream()
                .map(tracks::toCloseWhereAllIsOver)
                .map(tracks::whereAtRest)
                .filter(strand -> AT_REST.contains(strand.stage())
                        || (active && strand.stage().open()))
                .toList();
    }

    /** The one that presses most, among those given; nothing where nobody is waited for. */
    public static Optional<TrackStanding> pressing(List<TrackStanding> standings) {
        return standings.stream().filter(TrackStanding::open).min(TrackStanding.PRESSING);
    }

    private Optional<TrackStanding> standing(Track track) {
        List<Strand> strands = progress.strands().all().stream()
                .filter(strand -> strand.stage().track() == track && !OFFERS.contains(strand.stage()))
                .map(this::toCloseWhereAllIsOver)
                .map(this::whereAtRest)
                .toList();
        boolean active = progress.head().rest().open();
        return strands.stream()
                .filter(strand -> AT_REST.contains(strand.stage()) || (active && waits(strand)))
                .min(pressingFirst())
                .map(strand -> standing(strand, strand.turn(), due(strand), owing(strands)))
                .or(() -> strands.stream()
                        .max(Comparator.comparing(Strand::since))
                        .map(strand -> standing(strand, null, null, null)));
    }

    /** A case whose tracks have all come to an end is to be closed. */
    private Strand toCloseWhereAllIsOver(Strand strand) {
        boolean over = strand.stage() == ProgressStage.IN_HAND && !begun.isEmpty() && !anyOpen();
        Instant last =
                begun.stream().map(Strand::since).max(Comparator.naturalOrder()).orElse(strand.since());
        return over ? strand.to(whereAllIsOver(), last) : strand;
    }

    private ProgressStage whereAllIsOver() {
        if (unasked(progress) > 0) return ProgressStage.ITEMS_UNASKED;
        return progress.untold().isEmpty() ? ProgressStage.TO_CLOSE : ProgressStage.OUTCOME_OWED;
    }

    /** How many live links of a violation nobody was ever asked to remove. */
    static int unasked(Progress progress) {
        return progress.head().assessment().violation()
                ? (int) progress.strands().all().stream()
                        .filter(strand -> strand.stage() == ProgressStage.ITEM_LIVE)
                        .count()
                : 0;
    }

    /**
     * A report that was not taken up is at rest; its sender is told so all the same. A closed case to which content has come back is
     * to be reopened: nothing can be asked of anybody in it.
     */
    private Strand whereAtRest(Strand strand) {
        Rest rest = progress.head().rest();
        if (rest.open() || !progress.strands().all().getFirst().id().equals(strand.id())) return strand;
        if (rest.state() == Rest.State.REJECTED)
            return progress.untold().isEmpty()
                    ? strand
                    : strand.to(ProgressStage.OUTCOME_OWED, rest.since() == null ? strand.since() : rest.since());
        return progress.strands().all().stream()
                .filter(item -> item.stage() == ProgressStage.ITEM_REAPPEARED)
                .map(Strand::since)
                .min(Comparator.naturalOrder())
                .map(back -> strand.to(ProgressStage.TO_REOPEN, back))
                .orElse(strand);
    }

    private boolean anyOpen() {
        return begun.stream().anyMatch(strand -> strand.stage().open());
    }

    /**
     * While something is under way on another track, nothing more is awaited of the accountable body as such; unless a clock
     * of its own still runs, such as the one to draw up the record: neither removal nor sanction waits for the other.
     */
    private boolean waits(Strand strand) {
        return strand.stage().open() && !(strand.stage() == ProgressStage.IN_HAND && anyOpen() && !isPressedItself());
    }

    private boolean isPressedItself() {
        return progress.clocks().all().stream()
                .anyMatch(clock -> clock.track() == Track.COORDINATION && clock.presses());
    }

    /**
     * A dispute stops everything else; who was asked something while coordinating comes before the body that asked; then what is due,
     * then what has waited.
     */
    private Comparator<Strand> pressingFirst() {
        return Comparator.comparing((Strand strand) -> strand.stage() != ProgressStage.COMPETENCE_DISPUTED)
                .thenComparing(strand -> strand.stage().track() == Track.COORDINATION
                        && strand.stage().ownersTurn())
                .thenComparing(this::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Strand::since);
    }

    private @Nullable Instant dueAt(Strand strand) {
        return Dues.of(strand, progress.clocks()).map(Due::at).orElse(null);
    }

    private @Nullable Due due(Strand strand) {
        return Dues.of(strand, progress).orElse(null);
    }

    private @Nullable Owing owing(List<Strand> strands) {
        List<String> providers = strands.stream()
                .filter(BlockStrands::isOwed)
                .sorted(pressingFirst())
                .map(Strand::other)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return providers.isEmpty() ? null : Owing.of(providers);
    }

    private TrackStanding standing(Strand strand, @Nullable Turn turn, @Nullable Due due, @Nullable Owing owing) {
        Track track = strand.stage().track();
        int unasked = OF_LINKS.contains(track) ? unasked(progress) : 0;
        return new TrackStanding(
                track,
                strand.stage(),
                turn,
                strand.since(),
                strand.id(),
                due,
                owing,
                unasked == 0 ? null : Integer.valueOf(unasked));
    }
}
