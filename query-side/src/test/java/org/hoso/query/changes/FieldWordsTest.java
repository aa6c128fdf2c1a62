package org.hoso.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.changes.Fields.Field;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words for the fields of a case file")
class FieldWordsTest {
    private final Texts texts = Texts.of("changes");

    @Test
    @DisplayName("name every field that a file can have, in Vietnamese and in English")
    void complete() {
        FieldWords words = new FieldWords();
        Set<String> nameless = new TreeSet<>();
        for (Class<?> record : records())
            for (Field field : Fields.of(record))
                for (Language language : Language.values())
                    if (!named(language, field))
                        nameless.add(language + " " + record.getSimpleName() + "." + field.name());
        assertThat(nameless).isEmpty();
        Field items = Fields.of(SeenCase.class).stream()
                .filter(field -> field.name().equals("items"))
                .findFirst()
                .orElseThrow();
        assertThat(words.of(List.of(items)).vi()).isEqualTo("Nội dung");
    }

    @Test
    @DisplayName("are the same in both languages, and name nothing that no file has")
    void none_left_over() {
        Set<String> known = new TreeSet<>();
        for (Class<?> record : records())
            for (Field field : Fields.of(record)) {
                known.add(field.name());
                known.add(record.getSimpleName() + "." + field.name());
            }
        assertThat(texts.keys(Language.VI)).isEqualTo(texts.keys(Language.EN));
        Set<String> left = new TreeSet<>(texts.keys(Language.EN));
        left.removeAll(known);
        assertThat(left).isEmpty();
    }

    private boolean named(Language language, Field field) {
        return texts.raw(language, field.name()) != null
                || texts.raw(language, field.owner().getSimpleName() + "." + field.name()) != null;
    }

    private static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(SeenCase.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic)
            for (Type argument : generic.getActualTypeArguments()) collect(argument, found);
        if (!(type instanceof Class<?> record) || !Fields.isOpened(record) || !found.add(record)) return;
        for (Field field : Fields.of(record)) collect(field.way().getLast().getGenericReturnType(), found);
    }
}
