package org.hoso.query.tasks;

import java.util.List;
import java.util.Map;
import org.hoso.query.progress.BreachTask;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Turn;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Tells of each task whose turn it is, since when and why. */
public final class TaskRedaction {
    /** Said of a word that came with newer law data and has no sentence of its own yet. */
    static final String UNKNOWN = "unknown";

    private static final Texts TEXTS = Texts.of("tasks");

    private TaskRedaction() {}

    /** @param progress as much of it as the reader sees */
    public static List<SeenTask> of(Progress progress) {
        return progress.tasks().all().stream()
                .map(task -> see(task, task.turn(progress)))
                .toList();
    }

    /** @param turn who is to see to it */
    public static SeenTask see(BreachTask task, Turn turn) {
        return new SeenTask(
                task.word(),
                task.clockId(),
                task.clock(),
                task.about(),
                task.track(),
                turn,
                task.since(),
                new Sentence(text(Language.VI, task.word()), text(Language.EN, task.word())),
                task.commands());
    }

    private static String text(Language language, String word) {
        return TEXTS.find(language, word, Map.of())
                .orElseGet(() -> TEXTS.text(language, UNKNOWN, Map.of("word", word)));
    }
}
