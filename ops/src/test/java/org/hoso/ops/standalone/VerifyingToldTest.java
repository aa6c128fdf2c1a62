package org.hoso.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hoso.runtime.verifying.Bad;
import org.hoso.runtime.verifying.Coverage;
import org.hoso.runtime.verifying.FaultReason;
import org.hoso.runtime.verifying.VerificationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a verification prints of its verdict")
class VerifyingToldTest {
    private static final String COUNTED =
            "1,471 events, 12 signed checkpoints and 3 time stamps agree; 2 events wait for their position; 1.5 s";

    @Test
    @DisplayName(
            "warns of events under a clock that ran ahead: how many, the first one's place, and why; and is VERIFIED all the same")
    void clockAhead() {
        VerificationResult verdict = verdict(2, new Bad(1_202, 1_202, FaultReason.CLOCK_AHEAD, "case 0197, version 4"));
        assertThat(printed(verdict))
                .containsExactly(
                        COUNTED,
                        "WARNING: 2 events, the first at position 1202: the event was recorded, and signed, under a clock that ran"
                                + " ahead (case 0197, version 4)");
        assertThat(Covers.nothing().of(verdict, true))
                .extracting(Covers.Answer::code, answer -> answer.text().startsWith("VERIFIED, covered to 1471"))
                .containsExactly(0, true);
    }

    @Test
    @DisplayName("warns of nothing where no clock ran ahead")
    void right() {
        assertThat(printed(verdict(0, null))).containsExactly(COUNTED);
    }

    private static VerificationResult verdict(long ahead, @Nullable Bad first) {
        return new VerificationResult(
                1_471, 9, 12, 3, 2, new Coverage(1_471, null, null), Duration.ofMillis(1_500), ahead, first, null);
    }

    private static List<String> printed(VerificationResult verdict) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        VerifyingTold.tell(new PrintStream(printed, true, StandardCharsets.UTF_8), verdict);
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
