package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of a file's content")
class ContentKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final ContentKey key = ContentKey.drawn(RANDOM);

    @Test
    void opens_a_piece_at_its_place_and_nowhere_else() {
        byte[] sealed = key.seal(3, false, new byte[] {1, 2}, RANDOM);

        assertThat(key.open(3, false, sealed)).hasValue(new byte[] {1, 2});
        assertThat(key.open(2, false, sealed)).isEmpty();
        assertThat(key.open(3, true, sealed)).isEmpty();
        assertThat(ContentKey.drawn(RANDOM).open(3, false, sealed)).isEmpty();
        assertThat(key.open(3, false, new byte[5])).isEmpty();
    }

    @Test
    void seals_the_same_piece_again_under_another_nonce() {
        assertThat(key.seal(0, true, new byte[9], RANDOM))
                .hasSize(9 + ContentKey.OVERHEAD)
                .isNotEqualTo(key.seal(0, true, new byte[9], RANDOM));
    }

    @Test
    void comes_back_from_its_text_and_tells_nothing_in_a_log() {
        byte[] sealed = key.seal(0, true, new byte[] {7}, RANDOM);

        assertThat(ContentKey.of(key.text()).open(0, true, sealed)).hasValue(new byte[] {7});
        assertThat(key.toString()).doesNotContain(key.text());
        assertThatThrownBy(() -> ContentKey.of("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
