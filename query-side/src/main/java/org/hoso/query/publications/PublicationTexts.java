package org.hoso.query.publications;

import java.util.Map;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.Province;
import org.hoso.publications.Cut;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** The words of publications, in both languages. */
@Component
final class PublicationTexts {
    private final Texts texts = Texts.of("publications");
    private final Supplier<Law> law;

    PublicationTexts(Supplier<Law> law) {
        this.law = law;
    }

    String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    String text(Language language, String key, Map<String, ?> values) {
        return texts.text(language, key, values);
    }

    Sentence both(String key) {
        return new Sentence(text(Language.VI, key), text(Language.EN, key));
    }

    /** A code that nobody has a name for stands for itself. */
    Sentence part(Cut cut, String code) {
        if (code.equals(Cut.ALL)) return both("part.all");
        if (code.equals(Cut.NONE)) return both("part.none." + name(cut));
        return switch (cut) {
            case OVERALL -> both("part.all");
            case PLATFORM ->
                law.get()
                        .platforms()
                        .find(code)
                        .map(found -> new Sentence(found.vi(), found.name()))
                        .orElseGet(() -> same(code));
            case FIELD -> code.equals(Cut.SEVERAL) ? both("part.several") : field(code);
            case PROVINCE -> same(province(code));
        };
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Sentence field(String code) {
        return new Sentence(
                texts.find(Language.VI, "field." + code, Map.of()).orElse(code),
                texts.find(Language.EN, "field." + code, Map.of()).orElse(code));
    }

    private String province(String code) {
        return law.get().agencies().provinces().stream()
                .filter(one -> one.code().equals(code))
                .map(Province::nameVi)
                .findFirst()
                .orElse(code);
    }

    private static Sentence same(String name) {
        return new Sentence(name, name);
    }
}
