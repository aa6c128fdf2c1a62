package org.hoso.query.wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.cases.Happening;
import org.hoso.cases.Sealed;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Says of any event what happened: who did what, with codes as names of that day, dates and amounts as people write them. The
 * words of an officer that are stored sealed, a reason mostly, are part of it for whom they were opened.
 */
public final class Sentences {
    private record Template(SentencePattern pattern, Map<String, Blank> blanks) {}

    private final Words words;
    private final Map<Language, Map<Class<?>, Template>> templates = new EnumMap<>(Language.class);

    /** @throws IllegalStateException when an event has no sentence, or its sentence asks for what the event does not tell */
    public Sentences(Law law) {
        this(() -> law);
    }

    /** @param law of the moment: names as they are known by then */
    public Sentences(Supplier<Law> law) {
        this.words = new Words(law);
        Texts texts = Texts.of("sentences");
        for (Language language : Language.values()) templates.put(language, templates(texts, language));
    }

    /** For somebody to whom no sealed text was opened. */
    public Sentence of(Happening event) {
        return of(event, text -> null);
    }

    /** @param opened what a sealed text of this event says, null where this reader may not read it */
    public Sentence of(Happening event, Function<Sealed, @Nullable String> opened) {
        return new Sentence(in(Language.VI, event, opened), in(Language.EN, event, opened));
    }

    public String in(Language language, Happening event, Function<Sealed, @Nullable String> opened) {
        Template template = templates.get(language).get(event.getClass());
        LocalDate day = LocalDate.ofInstant(event.at(), WorkingCalendar.ZONE);
        return template.pattern().filled(blank -> text(template.blanks().get(blank), event, opened, language, day));
    }

    private @Nullable String text(
            Blank blank, Happening event, Function<Sealed, @Nullable String> opened, Language language, LocalDate day) {
        List<String> values = blank.values(event)
                .map(value -> value instanceof Sealed sealed
                        ? opened.apply(sealed)
                        : words.text(language, blank.component(), value, day))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return values.isEmpty() ? null : String.join("; ", values);
    }

    private static Map<Class<?>, Template> templates(Texts texts, Language language) {
        Map<Class<?>, Template> all = new HashMap<>();
        for (Class<? extends Happening> event : StoredNames.everyEvent()) {
            String text = texts.raw(language, StoredNames.of(event));
            if (text == null)
                throw new IllegalStateException(event.getSimpleName() + " has no sentence in " + language);
            SentencePattern pattern = SentencePattern.of(text);
            Map<String, Blank> blanks = Blank.allOf(event);
            for (String asked : pattern.blanks())
                if (!blanks.containsKey(asked))
                    throw new IllegalStateException("the sentence of " + event.getSimpleName() + " asks for " + asked
                            + ", which it does not tell");
            all.put(event, new Template(pattern, blanks));
        }
        return all;
    }
}
