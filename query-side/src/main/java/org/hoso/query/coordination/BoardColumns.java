package org.hoso.query.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Stage;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.AccessKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a store sorts and finds a case by, whichever store it is.
 *
 * @param due       when something is due first, in milliseconds since 1970; {@link #NEVER} where nothing is
 * @param openedAt  in milliseconds since 1970
 * @param waitedFor keys of the bodies whose turn it is, as {@link BodyKeys} gives them
 * @param access    keys that the case lies under
 * @param words     by which it is searched
 */
record BoardColumns(
        long due,
        @Nullable Long openedAt,
        Status status,
        @Nullable String productField,
        List<String> violationTypes,
        Set<String> platforms,
        BoardKeys keys,
        Set<String> waitedFor,
        Set<String> access,
        Set<String> words) {
    /** Sorts what is never due behind everything that is. */
    static final long NEVER = Long.MAX_VALUE;

    static BoardColumns of(BoardCase known, SearchWords words) {
        Progress progress = known.progress();
        List<TrackStanding> tracks = Tracks.of(progress);
        Instant openedAt = known.openedAt();
        return new BoardColumns(
                due(tracks),
                openedAt == null ? null : openedAt.toEpochMilli(),
                Status.of(progress),
                known.productField(),
                known.violationTypes(),
                known.platforms(),
                BoardKeys.of(progress.head().accountable(), tracks, tasks(progress)),
                waitedFor(progress, tracks),
                Set.copyOf(AccessKeys.of(known.access())),
                words.of(Findable.of(known)));
    }

    static long due(BoardCase known) {
        return due(Tracks.of(known.progress()));
    }

    private static long due(List<TrackStanding> tracks) {
        return Tracks.pressing(tracks)
                .map(TrackStanding::due)
                .map(due -> due.at().toEpochMilli())
                .orElse(NEVER);
    }

    private static Stream<Turn> tasks(Progress progress) {
        return progress.tasks().all().stream().map(task -> task.turn(progress));
    }

    /** A track says who presses most; a body that is asked beside that one has its own work all the same. */
    private static Set<String> waitedFor(Progress progress, List<TrackStanding> tracks) {
        Stream<@Nullable Turn> asked = Tracks.waiting(progress).stream()
                .filter(strand -> strand.stage() != Stage.IN_HAND)
                .map(Strand::turn);
        Stream<@Nullable Turn> turns =
                Stream.concat(Stream.concat(tracks.stream().map(TrackStanding::turn), asked), tasks(progress));
        Set<String> keys = new TreeSet<>();
        turns.forEach(turn -> {
            if (turn != null && turn.code() != null && BodyKeys.ofTheState(turn)) keys.add(BodyKeys.key(turn));
        });
        return keys;
    }
}
