package org.hoso.query.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Report.NotifyOutcome;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** What may be done next in a case and by whom, derived from where its strands stand; pure. */
public final class NextSteps {
    private static final Set<Stage> ENDING = EnumSet.of(Stage.OUTCOME_OWED, Stage.TO_CLOSE, Stage.TO_END);

    private NextSteps() {}

    /** Everything, whoever would do it. */
    public static List<NextStep> of(Progress progress) {
        Stream<NextStep> steps = progress.head().rest().open()
                ? Stream.of(
                                progress.strands().all().stream().flatMap(NextSteps::of),
                                overdue(progress),
                                closing(progress))
                        .flatMap(part -> part)
                : Stream.concat(reopening(progress), afterRejection(progress));
        return steps.distinct().toList();
    }

    private static Stream<NextStep> of(Strand strand) {
        StageCommands commands = StageCommands.of(strand.stage());
        Turn turn = strand.turn();
        Turn owner = new Turn(Party.AGENCY, strand.owner());
        return Stream.concat(
                commands.asked().stream().map(command -> step(command, turn == null ? owner : turn, strand)),
                commands.meanwhile().stream().map(command -> step(command, owner, strand)));
    }

    /** What clocks that ran out have left to be done. */
    private static Stream<NextStep> overdue(Progress progress) {
        return progress.tasks().all().stream()
                .flatMap(task -> task.remedying().stream()
                        .flatMap(remedying -> remedying.commands().stream())
                        .map(command -> step(command, task.turn(progress), task.track(), about(task, progress))));
    }

    private static UUID about(BreachTask task, Progress progress) {
        return task.about() == null ? progress.strands().all().getFirst().id() : task.about();
    }

    /** Once all is over, or there is no violation: first whoever is owed it is told, then the case is closed. */
    private static Stream<NextStep> closing(Progress progress) {
        Optional<TrackStanding> ending = Tracks.of(progress).stream()
                .filter(track -> ENDING.contains(track.stage()))
                .findFirst();
        return ending.stream()
                .flatMap(track -> Stream.concat(
                        telling(progress),
                        track.stage() == Stage.TO_CLOSE
                                ? Stream.of(
                                        step(CloseCase.class, owner(progress), Stage.TO_CLOSE.track(), track.about()))
                                : Stream.of()));
    }

    private static Stream<NextStep> telling(Progress progress) {
        return progress.untold().stream()
                .map(given -> step(NotifyOutcome.class, owner(progress), Stage.OUTCOME_OWED.track(), given));
    }

    private static Stream<NextStep> afterRejection(Progress progress) {
        return progress.head().rest().state() == Rest.State.REJECTED ? telling(progress) : Stream.of();
    }

    private static Stream<NextStep> reopening(Progress progress) {
        @Nullable
        UUID ofTheCase =
                progress.strands().all().stream().map(Strand::id).findFirst().orElse(null);
        return ofTheCase == null
                ? Stream.of()
                : Stream.of(step(ReopenCase.class, owner(progress), Stage.TO_CLOSE.track(), ofTheCase));
    }

    private static Turn owner(Progress progress) {
        return new Turn(Party.AGENCY, progress.head().owner());
    }

    private static NextStep step(Class<? extends CaseCommand> command, Turn by, Strand strand) {
        return step(command, by, strand.stage().track(), about(strand));
    }

    /** What a provider answers is the block, by its id. */
    private static UUID about(Strand strand) {
        UUID block = strand.link();
        return block != null && BlockStrands.isShare(strand) ? block : strand.id();
    }

    private static NextStep step(Class<? extends CaseCommand> command, Turn by, Track track, UUID about) {
        By may = command.getAnnotation(By.class);
        return new NextStep(
                StoredNames.kebab(command), may == null ? List.of() : List.of(may.value()), by, track, about);
    }
}
