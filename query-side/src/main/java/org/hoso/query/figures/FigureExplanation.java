package org.hoso.query.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoso.query.figures.ExplainedChange.Contribution;
import org.hoso.query.figures.FigureSteps.FigureStep;
import org.hoso.query.viewing.CutPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains a figure's change: what each cause contributed, and event by event. */
@Component
class FigureExplanation {
    private final Causes causes;
    private final Changes changes;
    private final FigureTexts texts;
    private final Goals goals;

    FigureExplanation(Causes causes, Changes changes, FigureTexts texts, Goals goals) {
        this.causes = causes;
        this.changes = changes;
        this.texts = texts;
        this.goals = goals;
    }

    ExplainedChange explain(Stretch span) {
        PermittedFigureQuery to = span.to();
        Causes.Between between = between(span);
        FigureDifference difference = new FigureDifference(between.from(), between.to());
        List<Contribution> contributions = between.causes().stream()
                .sorted(Comparator.comparing((Causes.Caused one) -> difference.size(one.step()))
                        .reversed()
                        .thenComparing(Causes.Caused::cause))
                .map(one -> contribution(one, difference, span))
                .toList();
        return new ExplainedChange(
                StatedFigure.of(span.from(), difference.from(), texts, goals),
                StatedFigure.of(to, difference.to(), texts, goals),
                difference.whole().map(ExactShare::of).orElse(null),
                contributions);
    }

    FigureSteps events(Stretch span, Stretch.Page asked) {
        PermittedFigureQuery to = span.to();
        List<Changes.Step> found = changes.oneByOne(
                to.generation(),
                to.figure(),
                to.slice(),
                span.from().position(),
                to.position(),
                asked.cause(),
                asked.after(),
                asked.limit() + 1);
        CutPage<Changes.Step> page = CutPage.of(found, asked.limit());
        Insight insight = new Insight(to.reader(), to.today());
        Causes.Between between = between(span);
        FigureDifference difference = new FigureDifference(between.from(), between.to());
        List<FigureStep> seen = new ArrayList<>();
        for (Changes.Step one : page.shown())
            if (insight.into(one.access(), one.interval().kind())) seen.add(step(one, difference));
        return new FigureSteps(
                span.from().position(),
                to.position(),
                List.copyOf(seen),
                page.shown().size() - seen.size(),
                page.next(FigureExplanation::cursor));
    }

    private Causes.Between between(Stretch span) {
        PermittedFigureQuery to = span.to();
        return causes.between(
                to.generation(), to.figure(), to.slice(), span.from().position(), to.position());
    }

    private Contribution contribution(Causes.Caused one, FigureDifference difference, Stretch span) {
        String events = StatedFigure.link(span.to(), "/change/events")
                .queryParam("fromKnownAt", span.from().position())
                .queryParam("toKnownAt", span.to().position())
                .queryParam("cause", one.cause().code())
                .toUriString();
        return new Contribution(
                one.cause(),
                texts.of(one.cause()),
                one.changes(),
                one.step().numerator(),
                one.step().denominator(),
                share(difference, one.step()),
                events);
    }

    private static FigureStep step(Changes.Step one, FigureDifference difference) {
        Interval interval = one.interval();
        Counted before = interval.before();
        return new FigureStep(
                FigureEvent.of(interval.since()),
                one.caseId(),
                one.number(),
                interval.noticeId(),
                interval.cause(),
                before == null ? null : before.stand(),
                interval.counted().stand(),
                one.step().numerator(),
                one.step().denominator(),
                share(difference, one.step()));
    }

    private static String cursor(Changes.Step last) {
        return new StepCursor(
                        last.interval().since().position(), last.interval().noticeId())
                .text();
    }

    private static @Nullable ExactShare share(FigureDifference difference, Tally part) {
        return difference.of(part).map(ExactShare::of).orElse(null);
    }
}
