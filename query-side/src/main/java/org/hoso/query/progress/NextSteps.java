package org.hoso.query.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** What may be done next in a case and by whom, derived from where its strands stand; pure. */
public final class NextSteps {
    private NextSteps() {}

    /** Everything, whoever would do it. */
    public static List<NextStep> of(Progress progress) {
        Stream<NextStep> steps = progress.head().rest().open()
                ? Stream.concat(progress.strands().all().stream().flatMap(NextSteps::of), closing(progress))
                : reopening(progress);
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

    private static Stream<NextStep> closing(Progress progress) {
        Optional<TrackStanding> toClose = Tracks.of(progress).stream()
                .filter(track -> track.stage() == Stage.TO_CLOSE)
                .findFirst();
        return toClose.stream()
                .flatMap(track -> StageCommands.of(Stage.TO_CLOSE).asked().stream()
                        .map(command -> step(command, owner(progress), Stage.TO_CLOSE, track.about())));
    }

    private static Stream<NextStep> reopening(Progress progress) {
        @Nullable
        UUID ofTheCase =
                progress.strands().all().stream().map(Strand::id).findFirst().orElse(null);
        return ofTheCase == null
                ? Stream.of()
                : Stream.of(step(ReopenCase.class, owner(progress), Stage.TO_CLOSE, ofTheCase));
    }

    private static Turn owner(Progress progress) {
        return new Turn(Party.AGENCY, progress.head().owner());
    }

    private static NextStep step(Class<? extends CaseCommand> command, Turn by, Strand strand) {
        return step(command, by, strand.stage(), strand.id());
    }

    private static NextStep step(Class<? extends CaseCommand> command, Turn by, Stage stage, UUID about) {
        By may = command.getAnnotation(By.class);
        return new NextStep(
                StoredNames.kebab(command), may == null ? List.of() : List.of(may.value()), by, stage.track(), about);
    }
}
