package org.hoso.query.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hoso.query.progress.NextStep;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Turn;
import org.hoso.query.tasks.SeenTask;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param next what may be done next, and by whom
 * @param repeats where it stands how often its accounts and subjects have violated; absent for outsiders
 * @param tasks what clocks that ran out have left to be done
 */
public record SeenProgress(
        List<TrackStanding> tracks,
        List<NextStep> next,
        @Nullable String repeats,
        List<SeenClock> clocks,
        List<SeenTask> tasks) {
    /** The same with each body that would do something next by the name it is known by. */
    SeenProgress addressed(UnaryOperator<Turn> named) {
        List<NextStep> steps =
                next.stream().map(step -> step.by(named.apply(step.by()))).toList();
        return new SeenProgress(tracks, steps, repeats, clocks, tasks);
    }
}
