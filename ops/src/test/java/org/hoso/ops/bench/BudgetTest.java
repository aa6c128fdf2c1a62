package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each number that a run measures has a time of its own, and all of them fit into the run. */
class BudgetTest {
    /** Which come with what they measure, and the one that takes hours. */
    private static final Set<String> NOT_IN_A_RUN = Set.of("R15", "R18", "R22", "R25");

    @Test
    void each_number_has_its_time_or_is_none_of_a_run() {
        Set<String> all = IntStream.rangeClosed(1, 25).mapToObj(n -> "R" + n).collect(Collectors.toSet());
        all.removeAll(NOT_IN_A_RUN);
        assertThat(Budget.SECONDS.keySet()).isEqualTo(all);
    }

    @Test
    void all_of_them_fit_into_a_run_with_a_minute_to_spare() {
        assertThat(Budget.all()).isLessThan(RatioRun.Plan.FULL.most().minus(Duration.ofMinutes(1)));
    }

    @Test
    void a_run_has_five_rounds() {
        assertThat(RatioRun.Plan.FULL.rounds()).isGreaterThanOrEqualTo(5);
    }
}
