package org.hoso.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was measured so far lies in a file, with a place for why a line is short. */
class RatioReportTest {
    @TempDir
    private Path folder;

    @Test
    void a_run_that_is_cut_off_leaves_its_lines() throws IOException {
        RatioReport report = new RatioReport(folder.resolve("new/ratios.md"));
        report.tell("two cores");
        report.write(List.of(taken("R7", 3), taken("R3", 2)));
        assertThat(Files.readString(report.file()))
                .contains("```\ntwo cores\n```", "| R7 ", "| SHORT ", "| R25 ")
                .contains("- **R7** is at 3.00 of 30.0, a factor of 10.0 away")
                .doesNotContain("- **R3**");
    }

    @Test
    void where_less_is_better_it_is_told_how_much_is_too_much() {
        assertThat(RatioReport.shorts(List.of(taken("R20", 18)))).contains("a factor of 3.00 away");
    }

    private static RatioLine taken(String number, double value) {
        Spread spread = new Spread(value, value, value);
        return new RatioLine.Taken(Ratio.of(number), spread, spread, spread, Costs.NONE, Costs.NONE);
    }
}
