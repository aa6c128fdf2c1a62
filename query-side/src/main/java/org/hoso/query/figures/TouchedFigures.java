package org.hoso.query.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.query.figures.FigureReach.Reached;
import org.hoso.query.figures.TouchedFigure.FigureValue;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.springframework.stereotype.Component;

/** The figures that a correction changes, with their numbers over all cases just before it and with it. */
@Component
public final class TouchedFigures {
    private final FiguresView view;
    private final Freshness freshness;
    private final Figures figures;
    private final FigureTexts texts;

    TouchedFigures(FiguresView view, Freshness freshness, Figures figures, FigureTexts texts) {
        this.view = view;
        this.freshness = freshness;
        this.figures = figures;
        this.texts = texts;
    }

    /** @param all the events of the case, in order @param position of the correction */
    public List<TouchedFigure> of(List<LedgeredCaseEvent> all, long position) {
        List<Reached> reached = FigureReach.of(all, position);
        if (reached.isEmpty()) return List.of();
        int generation =
                freshness.await(view, new Since.AtPosition(position)).place().generation();
        Map<Reached.Part, Map<Stand, Long>> counts = new HashMap<>();
        for (Reached one : reached)
            counts.computeIfAbsent(one.part(), part -> figures.stands(generation, part.slice(), position - 1));
        return reached.stream()
                .map(one -> touched(one, one.figure().tally(counts.get(one.part())), position))
                .toList();
    }

    private TouchedFigure touched(Reached one, Tally before, long position) {
        Reached.Part part = one.part();
        return new TouchedFigure(
                one.figure().code(),
                one.figure().version(),
                texts.of(one.figure(), "name"),
                part.platform(),
                part.agency(),
                part.field(),
                part.from(),
                part.until(),
                value(one, before, position - 1),
                value(one, before.plus(one.change()), position));
    }

    private static FigureValue value(Reached one, Tally tally, long position) {
        return new FigureValue(
                tally.numerator(),
                tally.denominator(),
                tally.rate().map(ExactShare::of).orElse(null),
                position,
                StatedFigure.link(
                                one.figure(), one.part().platform(), one.part().asked(one.figure()), "")
                        .queryParam("knownAt", position)
                        .toUriString());
    }
}
