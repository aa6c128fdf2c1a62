package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.hoso.ops.fuzz.Fuzzing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is asked,")
class FuzzTest {
    private static final long SEED = 11;
    private static final int REQUESTS = 5_000;

    @Test
    @DisplayName(
            "of every described operation, by every role and nobody, with fitting, bordering and senseless values: no defect, nothing undescribed, no error but a problem body")
    void everything_described() throws IOException {
        try (Running running = Running.fresh()) {
            Fuzzing fuzzing = Fuzzing.prepared(running.address(), SEED);
            fuzzing.run(0, REQUESTS, (asked, wrong) -> {});
            System.out.println(REQUESTS + " requests of seed " + SEED + " by status: " + fuzzing.statuses());
            assertThat(fuzzing.findings()).isEmpty();
            assertThat(fuzzing.statuses()).containsKeys(200, 400, 401, 403, 404, 409);
            assertThat(Files.readString(running.log())).doesNotContain("defect while answering");
        }
    }
}
