package org.hoso.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.hoso.runtime.verifying.Coverage;
import org.hoso.runtime.verifying.VerificationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether a store is covered by what was signed of it")
class CoversTest {
    private static final Instant SIGNED = Instant.parse("2026-12-01T17:34:03Z");

    @Test
    @DisplayName("is told with the last covered position and how old the rest is, and is 0 for a tail yet to be signed")
    void fresh() {
        Covers.Answer answer = Covers.nothing().of(verdict(566, 571, Duration.ofSeconds(20)), true);
        assertThat(answer.code()).isZero();
        assertThat(answer.text())
                .isEqualTo(
                        "VERIFIED, covered to 566 of 571, signed at 2026-12-01T17:34:03Z, 5 since then, younger than 60 s");
        assertThat(Covers.nothing().of(verdict(571, 571, null), true).text())
                .isEqualTo("VERIFIED, covered to 571 of 571, signed at 2026-12-01T17:34:03Z");
    }

    @Test
    @DisplayName("is 2 for nothing signed, for a tail older than two checkpoints apart, and for less than was asked")
    void refused() {
        VerificationResult nothing = verdict(-1, 571, Duration.ofDays(9));
        assertThat(Covers.nothing().of(nothing, true).code()).isEqualTo(2);
        VerificationResult old = verdict(566, 571, Duration.ofSeconds(121));
        assertThat(Covers.nothing().of(old, true).code()).isEqualTo(2);
        assertThat(Covers.nothing().every("2m").of(old, true).code()).isZero();
        VerificationResult fresh = verdict(566, 571, Duration.ofSeconds(20));
        assertThat(Covers.nothing().upTo("566").of(fresh, true).code()).isZero();
        assertThat(Covers.nothing().upTo("567").of(fresh, true).text())
                .startsWith("NOT COVERED up to position 567: covered to 566 of 571");
        assertThat(Covers.nothing().upTo("2026-12-01T17:34:03Z").of(fresh, true).code())
                .isZero();
        assertThat(Covers.nothing().upTo("2026-12-01T17:34:04Z").of(fresh, true).code())
                .isEqualTo(2);
        assertThatThrownBy(() -> Covers.nothing().upTo("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is not claimed where no key is trusted, and 2 for whoever asks for it")
    void nobody() {
        VerificationResult whole = verdict(571, 571, null);
        assertThat(Covers.nothing().of(whole, false).code()).isZero();
        assertThat(Covers.nothing().of(whole, false).text()).doesNotContain("covered");
        assertThat(Covers.nothing().upTo("1").of(whole, false).code()).isEqualTo(2);
    }

    private static VerificationResult verdict(long position, long events, @Nullable Duration tail) {
        return new VerificationResult(
                events, 1, 1, 0, 0, new Coverage(position, SIGNED, tail), Duration.ZERO, 0, null, null);
    }
}
