package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one table leaves none out, and says of each what became of it. */
class RatioTableTest {
    private static final Ratio UPSERTS = Ratio.of("R7");

    @Test
    void each_ratio_of_the_design_is_declared() {
        assertThat(Ratios.ALL.stream().map(Ratio::number).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(n -> "R" + n).toList());
    }

    @Test
    void no_line_is_declared_twice() {
        assertThat(Ratios.ALL.stream().map(Ratio::name)).doesNotHaveDuplicates();
    }

    @Test
    void what_was_not_measured_stands_in_the_table_as_that() {
        List<String> lines = rows(new RatioTable(List.of()));
        assertThat(lines).hasSameSizeAs(Ratios.ALL);
        for (int n = 0; n < lines.size(); n++)
            assertThat(lines.get(n))
                    .startsWith("| " + Ratios.ALL.get(n).name() + " ")
                    .containsAnyOf("not measured yet", "not built yet");
    }

    @Test
    void a_measured_one_says_how_far_it_reaches() {
        assertThat(line(taken(60))).contains("| aim ");
        assertThat(line(taken(40))).contains("| at least ");
        assertThat(line(taken(3))).contains("| SHORT ");
    }

    @Test
    void less_is_better_of_what_takes_time() {
        Ratio past = Ratio.of("R14", "20 events");
        assertThat(Stream.of(1.1, 1.4, 2.0).map(past::verdict)).containsExactly("aim", "at least", "SHORT");
    }

    @Test
    void a_wrong_answer_makes_the_whole_run_wrong() {
        RatioTable table = new RatioTable(List.of(new RatioLine.Wrong(UPSERTS, "lost two")));
        assertThat(table.isWrong()).isTrue();
        assertThat(table.text()).contains("WRONG: lost two");
        assertThat(new RatioTable(List.of(taken(60))).isWrong()).isFalse();
    }

    @Test
    void figures_of_another_run_are_told_as_such() {
        assertThat(line(new RatioLine.Elsewhere(UPSERTS, "1", "2", "0.5"))).contains("not in one run");
    }

    private static RatioLine taken(double value) {
        Spread spread = new Spread(value, value, value);
        return new RatioLine.Taken(UPSERTS, spread, spread, spread, Costs.NONE, Costs.NONE);
    }

    private static String line(RatioLine one) {
        return rows(new RatioTable(List.of(one))).stream()
                .filter(line -> line.startsWith("| R7 "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(RatioTable table) {
        return table.text().lines().filter(line -> line.startsWith("| R")).toList();
    }
}
