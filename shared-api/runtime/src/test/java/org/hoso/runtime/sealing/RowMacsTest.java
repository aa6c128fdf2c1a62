package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The authentication code of a row")
class RowMacsTest {
    private final RowMacs macs = new RowMacs(new MasterKey(new byte[32]));

    @Test
    void holds_for_what_was_written_and_for_nothing_else() {
        byte[] mac = macs.of("due", "clock", "17", null);

        assertThat(macs.holds(mac, "due", "clock", "17", null)).isTrue();
        assertThat(macs.holds(mac, "due", "clock", "18", null)).isFalse();
        assertThat(macs.holds(mac, "open_item", "clock", "17", null)).isFalse();
        assertThat(macs.holds(null, "due", "clock", "17", null)).isFalse();
        assertThat(macs.holds(new byte[0], "due", "clock", "17", null)).isFalse();
    }

    @Test
    void tells_the_parts_apart_and_the_absent_from_the_empty() {
        assertThat(macs.of("due", "ab", "c")).isNotEqualTo(macs.of("due", "a", "bc"));
        assertThat(macs.of("due", ""))
                .isNotEqualTo(macs.of("due", (String) null))
                .isNotEqualTo(macs.of("due"));
    }

    @Test
    void is_nothing_without_the_master_key() {
        RowMacs others = new RowMacs(new MasterKey(HexFormat.of().parseHex("11".repeat(32))));

        assertThat(others.holds(macs.of("due", "a"), "due", "a")).isFalse();
    }

    /** Stored rows depend on it. */
    @Test
    void stays_the_same_for_ever() {
        assertThat(HexFormat.of().formatHex(macs.of("due", "clock", null)))
                .isEqualTo("625d3e62c087919fedfcd4ff9bb6fef8bec12d0e74bab0a10e3a66d4e0a56e88");
    }

    @Test
    void never_makes_a_key_where_it_verifies(@TempDir Path folder) {
        assertThatThrownBy(() -> RowMacs.of(folder.resolve("missing.key"))).isInstanceOf(IllegalStateException.class);
    }
}
