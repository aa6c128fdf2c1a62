package org.hoso.query.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.paper.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Bars of percents from 0 to 100, as markup and not as a picture: the words stay words, in the fonts of the product. Pure: the
 * same numbers draw the same bars.
 */
final class Charts {
    /** More would not fit a page. */
    private static final int MOST_BARS = 36;

    /** @param percent absent where nothing is drawn, which is not zero @param note said beside it */
    record Bar(String name, @Nullable BigDecimal percent, String note) {}

    private Charts() {}

    static Markup bars(String caption, List<Bar> bars) {
        List<Markup> figures = new ArrayList<>();
        for (int from = 0; from < bars.size(); from += MOST_BARS)
            figures.add(figure(caption, bars.subList(from, Math.min(from + MOST_BARS, bars.size()))));
        return Markup.all(figures);
    }

    private static Markup figure(String caption, List<Bar> bars) {
        List<Markup> lines = new ArrayList<>();
        bars.forEach(bar -> lines.add(line(bar)));
        lines.add(scale());
        return Markup.in(
                "div class=\"figure\"",
                Markup.in("p class=\"caption\"", caption),
                Markup.in("table class=\"bars\"", Markup.all(lines)));
    }

    private static Markup line(Bar bar) {
        return Markup.in(
                "tr",
                Markup.in("td class=\"label\"", Markup.foreign(shortened(bar.name()))),
                Markup.in("td class=\"track\"", drawn(bar.percent())),
                Markup.in("td class=\"note\"", bar.note()));
    }

    /** Zero is an edge without a bar; where nothing is shown there is not even an edge. */
    private static Markup drawn(@Nullable BigDecimal percent) {
        return percent == null
                ? Markup.NONE
                : Markup.in("div class=\"bar\" style=\"width: " + percent.toPlainString() + "%\"");
    }

    private static Markup scale() {
        return Markup.in(
                "tr",
                Markup.in("td class=\"label\""),
                Markup.in("td class=\"scale\"", Markup.in("span class=\"end\"", "100%"), Markup.text("0%")),
                Markup.in("td class=\"note\""));
    }

    /** Whole in the table beside it. */
    static String shortened(String name) {
        int[] letters = name.codePoints().toArray();
        return letters.length <= 32 ? name : new String(letters, 0, 31) + "…";
    }
}
