package org.hoso.query.viewing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text of a view, packed")
class PackedTextTest {
    private static final String JSON =
            "{\"track\":\"removal\",\"stage\":\"item_overdue\",\"turn\":{\"party\":\"agency\",\"code\":\"ABEI\"},\"words\":\"Đường\"}";
    private static final byte[] CODE = "0123456789abcdef".getBytes(UTF_8);

    /** As a store has it. */
    private static final String KEPT =
            "010000006630313233343536373839616263646566a3c1047939a4ce543a32e1d88687bbe7029d510b00";

    private final byte[] bytes = new PackedText(CODE, JSON).bytes();

    @Test
    @DisplayName("is read as it was written, in less room")
    void read() {
        assertThat(PackedText.of(bytes)).hasValueSatisfying(text -> {
            assertThat(text.json()).isEqualTo(JSON);
            assertThat(text.code()).isEqualTo(CODE);
        });
        assertThat(bytes).hasSizeLessThan(JSON.length());
        assertThat(PackedText.length(bytes)).isEqualTo(JSON.getBytes(UTF_8).length);
    }

    @Test
    @DisplayName("is read by every later build: its dictionary is what rows that lie there were packed with")
    void kept() {
        assertThat(PackedText.of(HexFormat.of().parseHex(KEPT)))
                .hasValueSatisfying(text -> assertThat(text.json()).isEqualTo(JSON));
    }

    @Test
    @DisplayName(
            "is none where anything is missing, follows, or is longer than it says, and where another dictionary is named")
    void none() {
        for (int length = 0; length < bytes.length; length++)
            assertThat(PackedText.of(Arrays.copyOf(bytes, length))).isEmpty();
        assertThat(PackedText.of(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
        assertThat(PackedText.of(changed(0, 2))).isEmpty();
        assertThat(PackedText.of(changed(4, bytes[4] + 1))).isEmpty();
        assertThat(PackedText.of(changed(4, bytes[4] - 1))).isEmpty();
        assertThat(PackedText.of(changed(1, 0x7f))).isEmpty();
        assertThat(PackedText.of(changed(1, 0x80))).isEmpty();
    }

    private byte[] changed(int place, int value) {
        byte[] changed = bytes.clone();
        changed[place] = (byte) value;
        return changed;
    }
}
