package org.hoso.query.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hoso.runtime.paper.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Percents from 0 to 100 over periods, a line each: drawn as a picture of lines only, the words round it as words. What is not measured
 * breaks its line. Pure: the same numbers draw the same lines.
 */
final class LineChart {
    private record Style(String colour, String dashes) {}

    private static final List<Style> STYLES = List.of(
            new Style("#1f2937", "none"),
            new Style("#1d4ed8", "10 3"),
            new Style("#b45309", "3 3"),
            new Style("#047857", "10 3 3 3"),
            new Style("#be123c", "6 6"),
            new Style("#6d28d9", "1 4"));

    /** More could not be told apart, on paper without colours either. */
    static final int MOST = STYLES.size();

    private static final int WIDTH = 660;
    private static final int HEIGHT = 200;
    private static final int EDGE = 4;

    /** @param percents one a period; null where nothing is drawn, which is not zero */
    record Line(String name, List<@Nullable BigDecimal> percents) {}

    private record Point(int period, BigDecimal percent) {}

    private LineChart() {}

    /** @param says what the picture shows, for who hears it @param periods the earliest first */
    static Markup chart(String caption, String says, List<String> periods, List<Line> lines) {
        return Markup.in(
                "div class=\"figure\"",
                Markup.in("p class=\"caption\"", caption),
                Markup.in("p class=\"axis\"", "100%"),
                picture(WIDTH, HEIGHT, says, Markup.all(grid(), drawn(lines))),
                Markup.in("p class=\"axis\"", "0%"),
                Markup.in(
                        "table class=\"periods\"",
                        Markup.in("tr", Markup.all(periods.stream().map(period -> Markup.in("td", period))))),
                legend(lines));
    }

    private static Markup grid() {
        return Markup.all(IntStream.rangeClosed(0, 4)
                .mapToObj(n -> line(y(BigDecimal.valueOf(25L * n)), "stroke=\"#9ca3af\" stroke-width=\"0.6\"")));
    }

    private static Markup drawn(List<Line> lines) {
        return Markup.all(IntStream.range(0, lines.size()).mapToObj(n -> drawn(lines.get(n), STYLES.get(n))));
    }

    private static Markup drawn(Line line, Style style) {
        int periods = line.percents().size();
        List<Markup> pieces = new ArrayList<>();
        for (List<Point> run : runs(line)) {
            if (run.size() > 1) pieces.add(polyline(run, periods, style));
            run.forEach(point -> pieces.add(dot(point, periods, style)));
        }
        return Markup.all(pieces);
    }

    /** What follows one another without a gap. */
    private static List<List<Point>> runs(Line line) {
        List<List<Point>> runs = new ArrayList<>();
        boolean gap = true;
        for (int n = 0; n < line.percents().size(); n++) {
            BigDecimal percent = line.percents().get(n);
            if (percent != null) {
                if (gap) runs.add(new ArrayList<>());
                runs.getLast().add(new Point(n, percent));
            }
            gap = percent == null;
        }
        return runs;
    }

    private static Markup polyline(List<Point> run, int periods, Style style) {
        String points = String.join(
                " ",
                run.stream()
                        .map(point -> x(point.period(), periods) + "," + y(point.percent()))
                        .toList());
        return Markup.in("polyline fill=\"none\" points=\"" + points + "\" " + stroke(style));
    }

    private static Markup dot(Point point, int periods, Style style) {
        return Markup.in("circle r=\"3\" cx=\"%s\" cy=\"%s\" fill=\"%s\""
                .formatted(x(point.period(), periods), y(point.percent()), style.colour()));
    }

    private static Markup legend(List<Line> lines) {
        return Markup.in(
                "table class=\"legend\"",
                Markup.all(IntStream.range(0, lines.size())
                        .mapToObj(n -> Markup.in(
                                "tr",
                                Markup.in("td class=\"sample\"", sample(STYLES.get(n))),
                                Markup.in("td", Markup.foreign(lines.get(n).name()))))));
    }

    private static Markup sample(Style style) {
        return picture(60, 8, style.colour(), Markup.in("line x1=\"0\" x2=\"60\" y1=\"4\" y2=\"4\" " + stroke(style)));
    }

    private static Markup picture(int width, int height, String says, Markup drawn) {
        return Markup.in(
                "svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        .formatted(Markup.escaped(says), width, height, width, height),
                drawn);
    }

    private static Markup line(String y, String attributes) {
        return Markup.in("line x1=\"0\" x2=\"%d\" y1=\"%s\" y2=\"%s\" %s".formatted(WIDTH, y, y, attributes));
    }

    private static String stroke(Style style) {
        return "stroke=\"%s\" stroke-width=\"1.8\" stroke-dasharray=\"%s\"".formatted(style.colour(), style.dashes());
    }

    /** The middle of its period's column. */
    private static String x(int period, int periods) {
        return tenths((period + 0.5) * WIDTH / periods);
    }

    private static String y(BigDecimal percent) {
        return tenths(EDGE + (100 - Objects.requireNonNull(percent).doubleValue()) * (HEIGHT - 2 * EDGE) / 100);
    }

    private static String tenths(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
