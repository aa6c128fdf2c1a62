package org.hoso.runtime.problems;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One bundle of texts in both languages, UTF-8, with places by name: {@code {agency}}. A day is written as people of that language
 * do; numbers stand in a text as they are handed in: a case number or an amount must not be regrouped by a locale. A part
 * {@code [? of {agency}]} drops out where its place has no value.
 */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    /** A part around a place that drops out where the place has no value. */
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\?([^\\[\\]{]*\\{([a-zA-Z0-9]+)}[^\\[\\]]*)]");

    private final String bundle;
    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    private Texts(String bundle) {
        this.bundle = bundle;
        for (Language language : Language.values()) byLanguage.put(language, load(bundle, language));
    }

    /** Reads {@code texts/NAME_vi.properties} and {@code texts/NAME_en.properties} from the class path. */
    public static Texts of(String name) {
        return new Texts(name);
    }

    /** The text with its places filled; a place without a value is left empty. */
    public Optional<String> find(Language language, String key, Map<String, ?> values) {
        String text = byLanguage.get(language).getProperty(key);
        return text == null ? Optional.empty() : Optional.of(fill(language, text, values));
    }

    /** @throws IllegalStateException when the bundle lacks the key; a test keeps the bundles complete */
    public String text(Language language, String key, Map<String, ?> values) {
        return find(language, key, values)
                .orElseThrow(() -> new IllegalStateException(bundle + "_" + language.tag() + " lacks " + key));
    }

    /** Every key of one language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(byLanguage.get(language).stringPropertyNames());
    }

    /** A text with its places unfilled, as it stands in the bundle; null where there is none. */
    public @Nullable String raw(Language language, String key) {
        return byLanguage.get(language).getProperty(key);
    }

    /** The names of the places in a text. */
    static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fill(Language language, String text, Map<String, ?> values) {
        String kept = OPTIONAL.matcher(text)
                .replaceAll(part -> values.get(part.group(2)) == null ? "" : Matcher.quoteReplacement(part.group(1)));
        return PLACE.matcher(kept).replaceAll(place -> {
            Object value = values.get(place.group(1));
            return value == null ? "" : Matcher.quoteReplacement(told(language, value));
        });
    }

    private static String told(Language language, Object value) {
        if (value instanceof LocalDate day) return language.date(day);
        return value instanceof Collection<?> several
                ? several.stream().map(one -> told(language, one)).collect(Collectors.joining(", "))
                : value.toString();
    }

    private static Properties load(String bundle, Language language) {
        String path = "texts/" + bundle + "_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no texts at " + path);
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
