package org.hoso.query.repeats;

import java.util.Map;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** Says of a window how often and whether that is repeated violation. */
@Component
final class RepeatTexts {
    private final Texts texts = Texts.of("repeats");

    Sentence of(WindowCount tally) {
        String whose = switch (tally.window().appliesTo()) {
            case ACCOUNT -> "account";
            case SUBJECT -> "subject";
        };
        String key = tally.reached() ? whose + ".reached" : whose;
        Map<String, ?> values = Map.of(
                "count", tally.count(),
                "days", tally.window().days(),
                "violations", tally.window().violations());
        return new Sentence(texts.text(Language.VI, key, values), texts.text(Language.EN, key, values));
    }
}
