package org.hoso.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of law with the places in it, as an official text cites it in either language. The data writes it short, one after
 * the other with a semicolon between: {@code Law on Advertising Art 23.7; ND 342/2025 Art 18.2; ND 52/2013 amended by ND 85/2021}.
 *
 * @param places articles, each with clause and point where it has them; a range is one place
 */
public record Citation(Instrument instrument, List<LawPlace> places, List<Instrument> amendedBy) {
    private static final Pattern FORM =
            Pattern.compile("(?<instrument>.+?)(?: Art (?<places>[^ ]+(?:, [^ ]+)*))?(?: amended by (?<amending>.+))?");

    /** @throws IllegalArgumentException with what is wrong, for any text that names something else than instruments and places */
    public static List<Citation> all(String text) {
        return Arrays.stream(text.split("; ", -1)).map(Citation::one).toList();
    }

    private static Citation one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException("\"" + text + "\" cites no instrument of law");
        return new Citation(
                Instrument.of(form.group("instrument")),
                parts(form.group("places")).map(LawPlace::of).toList(),
                parts(form.group("amending")).map(Instrument::of).toList());
    }

    private static Stream<String> parts(@Nullable String list) {
        return list == null ? Stream.empty() : Arrays.stream(list.split(", "));
    }

    /** Điểm b khoản 2 Điều 71 Nghị định 87/2026/NĐ-CP. */
    public String vi() {
        String where = places.stream().map(LawPlace::vi).collect(Collectors.joining(", "));
        String amended = amendedBy.stream().map(Instrument::vi).collect(Collectors.joining(", "));
        return (where.isEmpty() ? "" : where + " ")
                + instrument.vi()
                + (amended.isEmpty() ? "" : " (được sửa đổi, bổ sung bởi " + amended + ")");
    }

    /** Point b Clause 2 Article 71 of Decree 87/2026/ND-CP. */
    public String en() {
        String where = places.stream().map(LawPlace::en).collect(Collectors.joining(", "));
        String amended = amendedBy.stream().map(Instrument::en).collect(Collectors.joining(", "));
        return (where.isEmpty() ? "" : where + " of " + instrument.article())
                + instrument.en()
                + (amended.isEmpty() ? "" : " (as amended by " + amended + ")");
    }

    /** All that a text cites, in official words. */
    public static Cited words(String text) {
        List<Citation> all = all(text);
        return new Cited(
                all.stream().map(Citation::vi).collect(Collectors.joining("; ")),
                all.stream().map(Citation::en).collect(Collectors.joining("; ")));
    }
}
