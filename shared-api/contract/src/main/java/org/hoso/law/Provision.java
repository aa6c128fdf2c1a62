package org.hoso.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The provision that prices a violation, in official words. The data keeps how far it was read in the same text ({@code 71 (clause
 * not read)}), which names the version everywhere; words are made of what it cites alone.
 */
public final class Provision {
    private static final Pattern DECREE = Pattern.compile("\\d+/\\d{4}");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern PLACE = Pattern.compile("\\d+[a-zđ]?(?:\\.\\d+)?(?:\\.[a-zđ])?(?:-(?:\\d+|[a-zđ]))?");
    private static final Cited NOT_IDENTIFIED =
            new Cited("nghị định của ngành (chưa xác định)", "a decree of the sector (not identified)");

    private Provision() {}

    /** The decrees named, the first with the places in it; what else stands in the brackets of the first amends it. */
    public static Cited of(String decree, @Nullable String article) {
        List<Instrument> named = decrees(REMARK.matcher(decree).replaceAll(""));
        if (named.isEmpty()) return NOT_IDENTIFIED;
        List<Instrument> amending = REMARK.matcher(decree)
                .results()
                .flatMap(remark -> decrees(remark.group()).stream())
                .toList();
        Citation first = new Citation(named.getFirst(), places(article), amending);
        Stream<Citation> others = named.stream().skip(1).map(one -> new Citation(one, List.of(), List.of()));
        List<Citation> all = Stream.concat(Stream.of(first), others).toList();
        return new Cited(joined(all, Citation::vi), joined(all, Citation::en));
    }

    private static String joined(List<Citation> all, java.util.function.Function<Citation, String> words) {
        return String.join("; ", all.stream().map(words).toList());
    }

    private static List<Instrument> decrees(String text) {
        return DECREE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> Instrument.of("ND " + number))
                .toList();
    }

    private static List<LawPlace> places(@Nullable String article) {
        if (article == null) return List.of();
        return Arrays.stream(REMARK.matcher(article).replaceAll("").split(", "))
                .filter(PLACE.asMatchPredicate())
                .map(LawPlace::of)
                .toList();
    }
}
