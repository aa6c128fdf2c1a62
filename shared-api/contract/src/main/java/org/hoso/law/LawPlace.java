package org.hoso.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in an instrument: {@code 25}, {@code 18.1}, {@code 25.2.b}; or a range of the last part named, {@code 22-24}, {@code 61.2-3}.
 *
 * @param last the last of a range; absent for one place
 */
public record LawPlace(
        String article,
        @Nullable String clause,
        @Nullable String point,
        @Nullable String last) {
    private static final Pattern FORM = Pattern.compile(
            "(?<article>\\d+[a-zđ]?)(?:\\.(?<clause>\\d+))?(?:\\.(?<point>[a-zđ]))?(?:-(?<last>\\d+[a-zđ]?|[a-zđ]))?");

    static LawPlace of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException("\"" + text + "\" is no article, clause and point");
        return new LawPlace(form.group("article"), form.group("clause"), form.group("point"), form.group("last"));
    }

    /** The smallest part first: điểm b khoản 2 Điều 25. */
    String vi() {
        String text = clause == null ? ranged("Điều ", article, " đến Điều ") : "Điều " + article;
        if (clause != null)
            text = (point == null ? ranged("khoản ", clause, " đến khoản ") : "khoản " + clause) + " " + text;
        return point == null ? text : ranged("điểm ", point, " đến điểm ") + " " + text;
    }

    String en() {
        String text = clause == null ? plural("Article", article) : "Article " + article;
        if (clause != null) text = (point == null ? plural("Clause", clause) : "Clause " + clause) + " " + text;
        return point == null ? text : plural("Point", point) + " " + text;
    }

    private String ranged(String word, String first, String until) {
        return word + first + (last == null ? "" : until + last);
    }

    private String plural(String word, String first) {
        return last == null ? word + " " + first : word + "s " + first + " to " + last;
    }
}
