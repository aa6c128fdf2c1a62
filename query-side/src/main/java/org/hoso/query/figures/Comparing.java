package org.hoso.query.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.query.figures.PeriodsCompared.StandContribution;
import org.springframework.stereotype.Component;

/** Compares two periods: what each stand's more or fewer notices contribute to the difference. */
@Component
class Comparing {
    private final Figures figures;
    private final FigureTexts texts;
    private final Goals goals;

    Comparing(Figures figures, FigureTexts texts, Goals goals) {
        this.figures = figures;
        this.texts = texts;
        this.goals = goals;
    }

    PeriodsCompared compare(PermittedFigureQuery against, PermittedFigureQuery period) {
        Map<Stand, Long> before = counts(against);
        Map<Stand, Long> now = counts(period);
        FigureDifference difference = new FigureDifference(tally(against, before), tally(period, now));
        List<StandContribution> contributions = Stream.of(Stand.values())
                .filter(stand -> before.containsKey(stand) || now.containsKey(stand))
                .sorted(Comparator.comparing(
                                (Stand stand) -> difference.size(step(period.figure(), stand, before, now)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(stand -> contribution(stand, before, now, difference, period))
                .toList();
        return new PeriodsCompared(
                StatedFigure.of(against, difference.from(), texts, goals),
                StatedFigure.of(period, difference.to(), texts, goals),
                difference.whole().map(ExactShare::of).orElse(null),
                contributions);
    }

    private StandContribution contribution(
            Stand stand,
            Map<Stand, Long> before,
            Map<Stand, Long> now,
            FigureDifference difference,
            PermittedFigureQuery period) {
        return new StandContribution(
                stand,
                texts.of(stand),
                period.figure().of(stand),
                before.getOrDefault(stand, 0L),
                now.getOrDefault(stand, 0L),
                difference
                        .of(step(period.figure(), stand, before, now))
                        .map(ExactShare::of)
                        .orElse(null),
                StatedFigure.link(period, "/cases")
                        .queryParam("knownAt", period.position())
                        .queryParam("stand", stand.code())
                        .toUriString());
    }

    private static Tally step(Figure figure, Stand stand, Map<Stand, Long> before, Map<Stand, Long> now) {
        return counted(figure, stand, now).minus(counted(figure, stand, before));
    }

    private static Tally tally(PermittedFigureQuery question, Map<Stand, Long> counts) {
        Tally all = Tally.NONE;
        for (Stand stand : counts.keySet()) all = all.plus(counted(question.figure(), stand, counts));
        return all;
    }

    private static Tally counted(Figure figure, Stand stand, Map<Stand, Long> counts) {
        return figure.tally(stand, counts.getOrDefault(stand, 0L));
    }

    private Map<Stand, Long> counts(PermittedFigureQuery question) {
        return figures.byStand(question.generation(), question.figure(), question.slice(), question.position());
    }
}
