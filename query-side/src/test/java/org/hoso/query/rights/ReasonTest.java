package org.hoso.query.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.hoso.runtime.problems.BadShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reason to open what is masked")
class ReasonTest {
    @Test
    @DisplayName("comes in Vietnamese too, although a header is read byte by byte")
    void comes_in_vietnamese_too() {
        String asReadByTheServer =
                new String("Lấy lời khai".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Reason.of(asReadByTheServer)).isEqualTo(new Reason("Lấy lời khai"));
        assertThat(Reason.of("café")).isEqualTo(new Reason("café"));
        assertThat(Reason.of(null)).isNull();
    }

    @Test
    @DisplayName("has 1 to 300 characters, none of them a control character")
    void has_a_shape() {
        assertThatThrownBy(() -> Reason.of("   ")).isInstanceOf(BadShape.class);
        assertThatThrownBy(() -> Reason.of("x".repeat(301))).isInstanceOf(BadShape.class);
        assertThatThrownBy(() -> Reason.of("a\u0007b")).isInstanceOf(BadShape.class);
        assertThat(Reason.of("x".repeat(300))).isNotNull();
    }
}
