package org.hoso.query.coordination;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they are searched by: lower case, with their diacritics and without them. Whoever types "duong" finds "Đường", who
 * types "đường" does not find "dương".
 */
public final class Tokens {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private Tokens() {}

    /** What texts are found by, sorted: the same texts in another order give the same. */
    public static Set<String> of(Stream<String> texts) {
        Set<String> tokens = new TreeSet<>();
        texts.flatMap(text -> words(text).stream()).forEach(word -> {
            tokens.add(word);
            tokens.add(plain(word));
        });
        return tokens;
    }

    /** The words of what somebody typed: each must be found as it was typed. */
    public static Set<String> words(String typed) {
        String spelled = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(spelled)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
