package org.hoso.query.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.ProgressStage;
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
        BoardLine line = BoardLine.of(known);
        Instant openedAt = known.openedAt();
        return new BoardColumns(
                line.dueMillis(),
                openedAt == null ? null : openedAt.toEpochMilli(),
                line.status(),
                known.productField(),
                known.violationTypes(),
                known.platforms(),
                line.keys(),
                waitedFor(known.progress(), line),
                Set.copyOf(AccessKeys.of(known.access())),
                words.of(Findable.of(known)));
    }

    /** A track says who presses most; a body that is asked beside that one has its own work all the same. */
    private static Set<String> waitedFor(Progress progress, BoardLine line) {
        Stream<@Nullable Turn> asked = Tracks.waiting(progress).stream()
                .filter(strand -> strand.stage() != ProgressStage.IN_HAND)
                .map(Strand::turn);
        Stream<@Nullable Turn> shown = Stream.concat(
                line.tracks().stream().map(TrackStanding::turn),
                line.tasks().stream().map(BoardLine.Task::turn));
        Set<String> keys = new TreeSet<>();
        Stream.concat(shown, asked).forEach(turn -> {
            if (turn != null && turn.code() != null && BodyKeys.ofTheState(turn)) keys.add(BodyKeys.key(turn));
        });
        return keys;
    }
}
