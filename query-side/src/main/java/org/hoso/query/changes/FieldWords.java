package org.hoso.query.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.query.changes.Fields.Field;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** Names the fields of a case file in words: a word for each name, another where a record means something of its own by it. */
@Component
public final class FieldWords {
    private static final String BETWEEN = " › ";

    private final List<Texts> texts;

    FieldWords() {
        this(List.of(Texts.of("changes")));
    }

    private FieldWords(List<Texts> texts) {
        this.texts = texts;
    }

    /** The same words, and those of another bundle before them. */
    public static FieldWords with(String bundle) {
        return new FieldWords(List.of(Texts.of(bundle), Texts.of("changes")));
    }

    /** @param fields outermost first */
    Sentence of(List<Field> fields) {
        return new Sentence(joined(Language.VI, fields), joined(Language.EN, fields));
    }

    private String joined(Language language, List<Field> fields) {
        return fields.stream().map(field -> word(language, field)).collect(Collectors.joining(BETWEEN));
    }

    String word(Language language, Field field) {
        return find(language, field.owner().getSimpleName() + "." + field.name())
                .or(() -> find(language, field.name()))
                .orElseThrow(() -> new IllegalStateException("no word for " + field));
    }

    /** A field by its bare name. */
    public Optional<Sentence> of(String name) {
        return find(Language.VI, name)
                .map(vi -> new Sentence(vi, find(Language.EN, name).orElseThrow()));
    }

    private Optional<String> find(Language language, String key) {
        return texts.stream()
                .flatMap(one -> one.find(language, key, Map.of()).stream())
                .findFirst();
    }
}
