package org.hoso.query.progress;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.ReopenCase;
import org.hoso.cases.Report.NotifyOutcome;
import org.hoso.query.known.Rest;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.StoredNames;

/**
 * What may be done next in a case and by whom, derived from where its strands stand; pure. In a case that goes on under another one
 * nothing is: every step is asked of the surviving case, and named there.
 */
public final class NextSteps {
    private static final Set<ProgressStage> ENDING = EnumSet.of(
            ProgressStage.OUTCOME_OWED, ProgressStage.TO_CLOSE, ProgressStage.TO_END, ProgressStage.ITEMS_UNASKED);
    private static final Set<ProgressStage> CLOSING = EnumSet.of(ProgressStage.TO_CLOSE, ProgressStage.ITEMS_UNASKED);

    /** One thing that may be moved on; those of one command and one body are told as one step. */
    private record Move(Class<? extends CaseCommand> command, Turn by, Track track, UUID about) {}

    /** What makes moves one step. */
    private record Key(Class<? extends CaseCommand> command, Turn by, Track track) {}

    private static final Texts WORDS = Texts.of("operations");

    private NextSteps() {}

    /** Everything, whoever would do it. */
    public static List<NextStep> of(Progress progress) {
        if (progress.head().mergedInto() != null) return List.of();
        Map<Key, List<UUID>> steps = new LinkedHashMap<>();
        moves(progress)
                .distinct()
                .forEach(move -> steps.computeIfAbsent(
                                new Key(move.command(), move.by(), move.track()), key -> new ArrayList<>())
                        .add(move.about()));
        return steps.entrySet().stream()
                .map(step -> told(step.getKey(), step.getValue()))
                .toList();
    }

    private static Stream<Move> moves(Progress progress) {
        StillOpen open = new StillOpen(progress);
        return progress.head().rest().open()
                ? Stream.of(
                                progress.strands().all().stream().flatMap(strand -> of(strand, open)),
                                overdue(progress, open),
                                closing(progress))
                        .flatMap(part -> part)
                : Stream.concat(reopening(progress), afterRejection(progress));
    }

    private static NextStep told(Key step, List<UUID> about) {
        By may = step.command().getAnnotation(By.class);
        String name = StoredNames.kebab(step.command());
        return new NextStep(
                name,
                new Sentence(WORDS.text(Language.VI, name, Map.of()), WORDS.text(Language.EN, name, Map.of())),
                may == null ? List.of() : List.of(may.value()),
                step.by(),
                step.track(),
                List.copyOf(about));
    }

    private static Stream<Move> of(Strand strand, StillOpen open) {
        StageCommands commands = StageCommands.of(strand.stage());
        Turn turn = strand.turn();
        Turn owner = new Turn(Party.AGENCY, strand.owner());
        return Stream.concat(
                        commands.asked().stream().map(command -> move(command, turn == null ? owner : turn, strand)),
                        commands.meanwhile().stream().map(command -> move(command, owner, strand)))
                .filter(move -> open.of(move.command(), strand));
    }

    /** What clocks that ran out have left to be done. */
    private static Stream<Move> overdue(Progress progress, StillOpen open) {
        return progress.tasks().all().stream()
                .flatMap(task -> task.remedying().stream()
                        .flatMap(remedying -> remedying.commands().stream())
                        .flatMap(command -> open.of(command, task)
                                .map(about -> new Move(command, task.turn(progress), task.track(), about))));
    }

    /** Once all is over, or there is no violation: first whoever is owed it is told, then the case is closed. */
    private static Stream<Move> closing(Progress progress) {
        Optional<TrackStanding> ending = Tracks.of(progress).stream()
                .filter(track -> ENDING.contains(track.stage()))
                .findFirst();
        return ending.stream().flatMap(track -> Stream.concat(telling(progress), closing(track, progress)));
    }

    /** With links of a violation left live, too, for a reason each. */
    private static Stream<Move> closing(TrackStanding track, Progress progress) {
        return CLOSING.contains(track.stage()) && progress.untold().isEmpty()
                ? Stream.of(new Move(CloseCase.class, owner(progress), ProgressStage.TO_CLOSE.track(), track.about()))
                : Stream.of();
    }

    private static Stream<Move> telling(Progress progress) {
        return progress.untold().stream()
                .map(given ->
                        new Move(NotifyOutcome.class, owner(progress), ProgressStage.OUTCOME_OWED.track(), given));
    }

    private static Stream<Move> afterRejection(Progress progress) {
        return progress.head().rest().state() == Rest.State.REJECTED ? telling(progress) : Stream.of();
    }

    private static Stream<Move> reopening(Progress progress) {
        return progress.strands().all().stream()
                .limit(1)
                .map(ofTheCase ->
                        new Move(ReopenCase.class, owner(progress), ProgressStage.TO_REOPEN.track(), ofTheCase.id()));
    }

    private static Turn owner(Progress progress) {
        return new Turn(Party.AGENCY, progress.head().owner());
    }

    /** What a provider answers is the block, by its id. */
    private static Move move(Class<? extends CaseCommand> command, Turn by, Strand strand) {
        UUID block = strand.link();
        UUID about = block != null && BlockStrands.isShare(strand) ? block : strand.id();
        return new Move(command, by, strand.stage().track(), about);
    }
}
