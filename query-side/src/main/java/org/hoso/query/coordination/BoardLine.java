package org.hoso.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseNumber;
import org.hoso.query.progress.BreachTask;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What the board says of a case to every body of the State: codes, the product, no text by or about a person.
 *
 * @param urgentSince    when the latest report came that calls it urgent, until a classification says otherwise
 * @param violationTypes of the latest classification
 * @param tracks         each that has begun
 * @param tasks          what clocks that ran out have left to be done
 * @param mergedInto     number of the surviving case under which it goes on
 */
public record BoardLine(
        @Nullable CaseNumber number,
        @Nullable Instant openedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant urgentSince,
        @Nullable AccountableBody accountable,
        @Nullable String productField,
        @Nullable String productName,
        List<String> violationTypes,
        Set<String> platforms,
        Status status,
        List<TrackStanding> tracks,
        List<Task> tasks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber mergedInto) {
    /** @param turn who is to see to it */
    public record Task(BreachTask what, Turn turn) {}

    public static BoardLine of(BoardCase known) {
        return of(known, known.progress());
    }

    /** @param progress as much of it as is to be shown */
    static BoardLine of(BoardCase known, Progress progress) {
        return new BoardLine(
                known.number(),
                known.openedAt(),
                known.urgentSince(),
                progress.head().accountable(),
                known.productField(),
                known.productName(),
                known.violationTypes(),
                known.platforms(),
                Status.of(known.progress()),
                Tracks.of(progress),
                progress.tasks().all().stream()
                        .map(task -> new Task(task, task.turn(progress)))
                        .toList(),
                progress.head().mergedInto());
    }

    public BoardKeys keys() {
        return BoardKeys.of(accountable, tracks, tasks.stream().map(Task::turn));
    }

    /** In milliseconds since 1970; the greatest number where nothing is due. */
    public long dueMillis() {
        return pressing()
                .map(TrackStanding::due)
                .map(due -> due.at().toEpochMilli())
                .orElse(BoardColumns.NEVER);
    }

    /** The track that presses most; nothing where nobody is waited for. */
    public Optional<TrackStanding> pressing() {
        return Tracks.pressing(tracks);
    }
}
