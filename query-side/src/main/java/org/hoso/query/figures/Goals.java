package org.hoso.query.figures;

import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the ministry wants a figure to keep above, as the law's data has it. */
@Component
final class Goals {
    private final Supplier<Law> law;

    Goals(Supplier<Law> law) {
        this.law = law;
    }

    /**
     * A goal that was announced.
     *
     * @param above  the figure is to lie above it
     * @param met    absent where nothing was measured
     * @param source as the law's data names it
     */
    record FigureGoal(ExactShare above, @Nullable Boolean met, String source) {}

    @Nullable
    FigureGoal of(Figure figure, @Nullable Rational rate) {
        return target(figure)
                .map(target -> {
                    Rational above = Rational.of(Math.round(target.value() * 100), 10_000);
                    Boolean met = rate == null ? null : rate.compareTo(above) > 0;
                    return new FigureGoal(ExactShare.of(above), met, target.source());
                })
                .orElse(null);
    }

    private Optional<Target> target(Figure figure) {
        return figure.target()
                .flatMap(name -> law.get().platforms().targets().stream()
                        .filter(target -> target.name().equals(name))
                        .findFirst());
    }
}
