package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic that every quoted figure goes through. */
class SpreadTest {
    @Test
    void of_an_odd_number_of_rounds_the_middle_one_counts_in_whatever_order_they_came() {
        assertThat(Spread.of(List.of(900.0, 100.0, 300.0))).isEqualTo(new Spread(100, 300, 900));
    }

    @Test
    void of_an_even_number_of_rounds_the_two_middle_ones_are_averaged() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 10.0)).median()).isEqualTo(3.0);
    }

    @Test
    void a_ratio_compares_within_each_round_and_never_the_medians() {
        Spread ratio = Spread.ratio(List.of(10.0, 30.0, 80.0), List.of(100.0, 50.0, 200.0));
        assertThat(ratio).isEqualTo(new Spread(0.1, 0.4, 0.6));
    }

    @Test
    void no_round_gives_no_figure() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_side_that_lacks_a_round_is_not_compared() {
        assertThatThrownBy(() -> Spread.ratio(List.of(1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_floor_that_did_nothing_gives_no_ratio() {
        assertThatThrownBy(() -> Spread.ratio(List.of(1.0), List.of(0.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
