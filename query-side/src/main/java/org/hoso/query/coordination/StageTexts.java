package org.hoso.query.coordination;

import java.util.EnumMap;
import java.util.Map;
import org.hoso.query.progress.Stage;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Says of each stage what is waited for, or what came of it. */
public final class StageTexts {
    private final Map<Stage, Why> all = new EnumMap<>(Stage.class);

    /** @throws IllegalStateException when a stage has no sentence */
    public StageTexts() {
        Texts texts = Texts.of("stages");
        for (Stage stage : Stage.values())
            all.put(
                    stage,
                    new Why(
                            stage,
                            new Sentence(
                                    texts.text(Language.VI, stage.code(), Map.of()),
                                    texts.text(Language.EN, stage.code(), Map.of()))));
    }

    public Why of(Stage stage) {
        Why why = all.get(stage);
        if (why == null) throw new IllegalStateException("no sentence for " + stage);
        return why;
    }
}
