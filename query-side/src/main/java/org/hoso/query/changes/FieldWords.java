package org.hoso.query.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.query.changes.Fields.Field;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** Names the fields of a case file in words: a word for each name, another where a record means something of its own by it. */
@Component
final class FieldWords {
    private static final String BETWEEN = " › ";

    private final Texts texts = Texts.of("changes");

    /** @param fields outermost first */
    Sentence of(List<Field> fields) {
        return new Sentence(joined(Language.VI, fields), joined(Language.EN, fields));
    }

    private String joined(Language language, List<Field> fields) {
        return fields.stream().map(field -> word(language, field)).collect(Collectors.joining(BETWEEN));
    }

    String word(Language language, Field field) {
        return texts.find(language, field.owner().getSimpleName() + "." + field.name(), Map.of())
                .orElseGet(() -> texts.text(language, field.name(), Map.of()));
    }
}
