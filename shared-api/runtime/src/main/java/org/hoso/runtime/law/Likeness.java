package org.hoso.runtime.law;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.runtime.problems.CodeLists.Near;

/** How near what somebody typed comes to the entries of a list: as a code, a name, the initials of a name, or misspelt. */
final class Likeness {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double ENOUGH = 0.5;
    private static final int MOST = 5;

    /** @param words what the entry is called: its code and names */
    record Entry(Near near, List<String> words) {}

    private record Scored(Near near, double score) {}

    private Likeness() {}

    static List<Near> nearest(String typed, Stream<Entry> entries) {
        String plain = plain(typed);
        if (plain.isEmpty()) return List.of();
        return entries.map(entry -> new Scored(entry.near(), score(plain, entry)))
                .filter(scored -> scored.score() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::near)
                .toList();
    }

    private static double score(String plain, Entry entry) {
        return entry.words().stream()
                .mapToDouble(word -> score(plain, plain(word), initials(word)))
                .max()
                .orElse(0);
    }

    private static double score(String typed, String word, String initials) {
        if (typed.equals(word)) return 3;
        if (typed.equals(initials)) return 2;
        if ((" " + word + " ").contains(" " + typed + " ")) return 1 + 1.0 / word.length();
        return commonPairs(typed, word);
    }

    /** The share of pairs of neighbouring letters that two words have in common (Dice), 0 to 1. */
    private static double commonPairs(String one, String other) {
        Set<String> ones = pairs(one);
        Set<String> others = pairs(other);
        if (ones.isEmpty() || others.isEmpty()) return 0;
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        return 2.0 * both.size() / (ones.size() + others.size());
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) pairs.add(word.substring(i, i + 2));
        return pairs;
    }

    private static String initials(String word) {
        return Stream.of(plain(word).split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Lower case, without diacritics; what is no letter and no digit parts words. */
    private static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
