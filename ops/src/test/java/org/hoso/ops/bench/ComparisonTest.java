package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fast wrong answer gives no figure. */
class ComparisonTest {
    private static final Ratio RATIO = Ratio.of("R6");
    private static final Comparison.Meter FREE = () -> () -> new Costs(1, 1_000, 0, 2, 0);

    private static RatioLine compared(Comparison.Answers answers, Comparison.Half ours, Comparison.Half other)
            throws Exception {
        return new Comparison(FREE, 5, new BenchProgress("test")).of(RATIO, answers, ours, other);
    }

    @Test
    void both_sides_take_turns_five_times() throws Exception {
        List<String> turns = new ArrayList<>();
        compared(Comparison.Answers.OWN, () -> turn(turns, "ours"), () -> turn(turns, "other"));
        assertThat(String.join(" ", turns)).isEqualTo("ours other ours other ours other ours other ours other");
    }

    @Test
    void a_right_one_has_both_figures_their_ratio_and_what_each_operation_took() throws Exception {
        RatioLine line = compared(
                Comparison.Answers.OWN, () -> new SideTurn(30, 10, "a", "a"), () -> new SideTurn(60, 10, "b", "b"));
        assertThat(line).isInstanceOfSatisfying(RatioLine.Taken.class, taken -> {
            assertThat(taken.value()).isEqualTo(new Spread(0.5, 0.5, 0.5));
            assertThat(taken.ourCosts()).isEqualTo(new Costs(5, 5_000, 0, 10, 50));
            assertThat(taken.ourCosts().told()).isEqualTo("100.00 ms; 0.1 (+0.0) kB; 0.20");
        });
    }

    @Test
    void whoever_keeps_something_else_than_it_told_is_wrong() throws Exception {
        Comparison.Half right = () -> new SideTurn(1, 1, "a", "a");
        Comparison.Half wrong = () -> new SideTurn(1_000, 1, "a", "b");
        assertThat(compared(Comparison.Answers.OWN, wrong, right)).isInstanceOf(RatioLine.Wrong.class);
        assertThat(compared(Comparison.Answers.OWN, right, wrong)).isInstanceOf(RatioLine.Wrong.class);
    }

    @Test
    void two_that_are_asked_the_same_answer_the_same() throws Exception {
        Comparison.Half one = () -> new SideTurn(1, 1, "a", "a");
        Comparison.Half another = () -> new SideTurn(1, 1, "b", "b");
        assertThat(compared(Comparison.Answers.SAME, one, another)).isInstanceOf(RatioLine.Wrong.class);
        assertThat(compared(Comparison.Answers.OWN, one, another)).isInstanceOf(RatioLine.Taken.class);
    }

    @Test
    void who_did_nothing_was_not_fast() throws Exception {
        Comparison.Half idle = () -> new SideTurn(1, 0, "", "");
        assertThat(compared(Comparison.Answers.OWN, idle, idle)).isInstanceOf(RatioLine.Wrong.class);
        String none = new IdSum().toString();
        Comparison.Half empty = () -> new SideTurn(1, 1, none, none);
        assertThat(compared(Comparison.Answers.SAME, empty, empty)).isInstanceOf(RatioLine.Wrong.class);
    }

    @Test
    void ids_add_up_in_any_order_and_neither_one_lost_nor_one_twice_goes_unseen() {
        UUID one = new UUID(1, 2);
        UUID two = new UUID(3, 4);
        assertThat(sum(one, two))
                .isEqualTo(sum(two, one))
                .isNotEqualTo(sum(one))
                .isNotEqualTo(sum(one, one));
    }

    private static SideTurn turn(List<String> turns, String side) {
        turns.add(side);
        return new SideTurn(1, 1, "a", "a");
    }

    private static String sum(UUID... ids) {
        IdSum sum = new IdSum();
        for (UUID id : ids) sum.add(id);
        return sum.toString();
    }
}
