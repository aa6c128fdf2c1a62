package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final Leaf LEAF =
            new Leaf("e1", "case", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\": 1}", "{}");

    @Test
    @DisplayName("the leaf of an event is SHA-256 of a zero byte and its length-prefixed texts, for ever")
    void the_form_is_pinned() {
        assertThat(HexFormat.of().formatHex(LEAF.hash()))
                .isEqualTo("6975357087aa6c3d6797e1150754396a17ea240612b09d4512f8a39005854818");
    }

    @Test
    @DisplayName("another spacing of the same JSON is another leaf, because the stored text is what was agreed to")
    void spacing_matters() {
        Leaf respaced = new Leaf(
                "e1", "case", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\":1}", "{}");

        assertThat(respaced.hash()).isNotEqualTo(LEAF.hash());
    }

    @Test
    @DisplayName("a text that moves from one field to the next is another leaf, because each length is hashed too")
    void fields_cannot_run_into_each_other() {
        Leaf moved = new Leaf(
                "e1c", "ase", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\": 1}", "{}");

        assertThat(moved.hash()).isNotEqualTo(LEAF.hash());
    }
}
