package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.PlaySamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample reports, over HTTP only")
class SamplesTest {
    private final Api api = Running.shared().api(exchange -> {});
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Test
    @DisplayName(
            "come to every answer that they ask for: decision, types, who concludes, who asks, ways open, provisions")
    void agree() {
        int differ = PlaySamples.samples(api, line -> line, out);
        assertThat(differ).as(told.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("49 sample reports");
    }

    @Test
    @DisplayName("tell one answer that is not the expected one, and count it")
    void one_differs() {
        int differ = PlaySamples.samples(
                api,
                line -> line.contains("\"SC-015\"")
                        ? line.replace("\"sector_conclusion_by\": \"VCC\"", "\"sector_conclusion_by\": \"DAV\"")
                        : "",
                out);
        assertThat(differ).isPositive();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("SC-015  sector_conclusion_by (proposed): expected DAV, got VCC");
    }
}
