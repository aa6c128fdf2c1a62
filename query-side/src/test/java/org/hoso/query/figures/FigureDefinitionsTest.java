package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The definitions of figures")
class FigureDefinitionsTest {
    private final FigureTexts texts = new FigureTexts();

    @Test
    @DisplayName("are these, for ever: a figure that counts otherwise gets another version")
    void for_ever() {
        Map<String, String> told = Figure.all().stream()
                .collect(Collectors.toMap(
                        one -> one.code() + "/" + one.version(),
                        one -> codes(one, FigurePart.NUMERATOR) + " of " + codes(one, FigurePart.DENOMINATOR)));
        assertThat(told)
                .containsOnly(
                        Map.entry(
                                "removal-rate/1",
                                "[removed_late, removed_late_told_late, removed_on_time, removed_on_time_told_late, removed_untimed, removed_untimed_told_late] of [overdue, reappeared, refused, silent]"),
                        Map.entry(
                                "removal-rate/2",
                                "[removed_late, removed_on_time, removed_untimed] of [overdue, reappeared, refused, removed_late_told_late, removed_on_time_told_late, removed_untimed_told_late, silent]"),
                        Map.entry(
                                "on-time-rate/1",
                                "[removed_on_time, removed_on_time_told_late] of [overdue, reappeared, refused, removed_late, removed_late_told_late, silent]"),
                        Map.entry(
                                "on-time-rate/2",
                                "[removed_on_time] of [overdue, reappeared, refused, removed_late, removed_late_told_late, removed_on_time_told_late, silent]"),
                        Map.entry(
                                "refusal-rate/1",
                                "[refused] of [overdue, reappeared, removed_late, removed_late_told_late, removed_on_time, removed_on_time_told_late, removed_untimed, removed_untimed_told_late, silent]"),
                        Map.entry(
                                "silence-rate/1",
                                "[silent] of [overdue, reappeared, refused, removed_late, removed_late_told_late, removed_on_time, removed_on_time_told_late, removed_untimed, removed_untimed_told_late]"),
                        Map.entry(
                                "pending-share/1",
                                "[pending] of [overdue, reappeared, refused, removed_late, removed_late_told_late, removed_on_time, removed_on_time_told_late, removed_untimed, removed_untimed_told_late, silent]"));
    }

    private static List<String> codes(Figure figure, FigurePart part) {
        return figure.stands(part).stream().map(Stand::code).sorted().toList();
    }

    @Test
    @DisplayName("have each their words in both languages, as have all stands and causes, and there are no others")
    void words() {
        Stream<Sentence> figures = Figure.all().stream()
                .flatMap(figure -> Stream.of("name", "definition", "numerator", "denominator")
                        .map(what -> texts.of(figure, what)));
        Stream<Sentence> stands = Stream.of(Stand.values()).map(texts::of);
        Stream<Sentence> causes = Stream.of(Cause.values()).map(texts::of);
        List<Sentence> all =
                Stream.of(figures, stands, causes).flatMap(one -> one).toList();
        assertThat(all).allSatisfy(one -> {
            assertThat(one.vi()).isNotBlank();
            assertThat(one.en()).isNotBlank();
        });
        for (Language language : Language.values())
            assertThat(Texts.of("figures").keys(language)).hasSize(all.size());
    }
}
