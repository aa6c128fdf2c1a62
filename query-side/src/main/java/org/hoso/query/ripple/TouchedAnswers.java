package org.hoso.query.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.query.changes.FieldChange;
import org.hoso.query.changes.FieldChanges;
import org.hoso.query.changes.FieldWords;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Which answers about a case a correction touches: told from all that was known just before it, and with it; pure. */
final class TouchedAnswers {
    private final Texts texts = Texts.of("ripple");
    private final FieldWords words = FieldWords.with("ripple");

    /**
     * Texts that the reader may have opened are still sealed.
     *
     * @param all     the events of the case, in order
     * @param version of the correction
     */
    List<TouchedAnswer> of(List<LedgeredCaseEvent> all, long version, Viewpoint viewpoint) {
        List<LedgeredCaseEvent> without =
                all.stream().filter(one -> one.version() < version).toList();
        List<LedgeredCaseEvent> with =
                all.stream().filter(one -> one.version() <= version).toList();
        List<TouchedAnswer> touched = new ArrayList<>();
        for (CaseAnswer answer : CaseAnswer.values()) {
            List<FieldChange> fields =
                    FieldChanges.between(answer.told(without, viewpoint), answer.told(with, viewpoint), words);
            if (!fields.isEmpty()) touched.add(new TouchedAnswer(answer, name(answer), fields));
        }
        return List.copyOf(touched);
    }

    private Sentence name(CaseAnswer answer) {
        String key = "answer." + answer.code();
        return new Sentence(texts.text(Language.VI, key, Map.of()), texts.text(Language.EN, key, Map.of()));
    }
}
