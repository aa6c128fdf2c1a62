package org.hoso.query.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.cases.Clocks;
import org.hoso.cases.Correction;
import org.hoso.cases.DocumentRef;
import org.hoso.query.accountability.AnsweringBodies;
import org.hoso.query.casefile.ClocksTold;
import org.hoso.query.changes.FieldWords;
import org.hoso.query.coordination.BoardStanding;
import org.hoso.query.repeats.CountedOfACase;
import org.hoso.query.timespent.TimeOfACase;
import org.hoso.query.whatif.ClocksGone;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words for what a correction reaches")
class RippleWordsTest {
    private static final Set<Class<?>> WRITTEN_DOWN = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            LocalDate.class,
            Instant.class,
            DocumentRef.class);

    private final FieldWords words = FieldWords.with("ripple");

    @Test
    @DisplayName("name every field of every answer, and every answer itself")
    void answers() {
        Set<String> names = new TreeSet<>();
        for (Class<?> root : Set.of(
                ToldHistory.class,
                ClocksTold.class,
                BoardStanding.class,
                AnsweringBodies.class,
                TimeOfACase.class,
                CountedOfACase.class,
                ClocksGone.class)) collect(root, names);
        for (CaseAnswer answer : CaseAnswer.values()) names.add("answer." + answer.code());
        assertThat(names).allSatisfy(name -> assertThat(words.of(name)).as(name).isPresent());
    }

    @Test
    @DisplayName("name every field of every event that can be corrected")
    void correctable_fields() {
        Set<String> names = new TreeSet<>();
        StoredNames.events().stream()
                .filter(event ->
                        !Correction.Event.class.isAssignableFrom(event) && !Clocks.Event.class.isAssignableFrom(event))
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(field -> field.getType().isPrimitive()
                        || field.getType().isEnum()
                        || WRITTEN_DOWN.contains(field.getType()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("account"))
                .forEach(names::add);
        assertThat(names).allSatisfy(name -> assertThat(words.of(name)).as(name).isPresent());
    }

    @Test
    @DisplayName("are the same in both languages")
    void both_languages() {
        Texts texts = Texts.of("ripple");
        assertThat(texts.keys(Language.VI)).isEqualTo(texts.keys(Language.EN));
    }

    private static void collect(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic)
            for (Type argument : generic.getActualTypeArguments()) collect(argument, names);
        boolean ours = type instanceof Class<?> record
                && record.isRecord()
                && record.getName().startsWith("org.hoso.query.")
                && record != Sentence.class;
        if (!ours) return;
        for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
            names.add(component.getName());
            collect(component.getGenericType(), names);
        }
    }
}
