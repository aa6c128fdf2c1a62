package org.hoso.query.coordination;

import java.util.EnumMap;
import java.util.Map;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Says of each stage what is waited for, or what came of it. */
public final class StageTexts {
    /** The same as a stage's own sentence, with how many they are. */
    static final String COUNTED = "items_unasked_counted";

    private final Texts texts = Texts.of("stages");
    private final Map<ProgressStage, Why> all = new EnumMap<>(ProgressStage.class);

    /** @throws IllegalStateException when a stage has no sentence */
    public StageTexts() {
        for (ProgressStage stage : ProgressStage.values())
            all.put(stage, new Why(stage, sentence(stage.code(), Map.of())));
    }

    public Why of(ProgressStage stage) {
        Why why = all.get(stage);
        if (why == null) throw new IllegalStateException("no sentence for " + stage);
        return why;
    }

    public Why of(TrackStanding standing) {
        return standing.stage() == ProgressStage.ITEMS_UNASKED && standing.unasked() != null
                ? new Why(standing.stage(), sentence(COUNTED, Map.of("unasked", standing.unasked())))
                : of(standing.stage());
    }

    private Sentence sentence(String key, Map<String, ?> values) {
        return new Sentence(texts.text(Language.VI, key, values), texts.text(Language.EN, key, values));
    }
}
