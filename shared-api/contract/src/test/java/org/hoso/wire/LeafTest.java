package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final Instant AT = Instant.parse("2026-11-20T02:30:01.000250Z");
    private static final Leaf LEAF = new Leaf(
            AT, "e1", "case", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\": 1}", "{}");

    @Test
    @DisplayName("the leaf of an event is SHA-256 of a zero byte and its length-prefixed texts, for ever")
    void the_form_is_pinned() {
        assertThat(HexFormat.of().formatHex(LEAF.hash()))
                .isEqualTo("0339c19f5ff1dd9e80c97190f7df1ba4ae6625dd367993ec40d16333fabf0899");
    }

    @Test
    @DisplayName("another spacing of the same JSON is another leaf, because the stored text is what was agreed to")
    void spacing_matters() {
        Leaf respaced = new Leaf(
                AT, "e1", "case", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\":1}", "{}");

        assertThat(respaced.hash()).isNotEqualTo(LEAF.hash());
    }

    @Test
    @DisplayName("a text that moves from one field to the next is another leaf, because each length is hashed too")
    void fields_cannot_run_into_each_other() {
        Leaf moved = new Leaf(
                AT, "e1c", "ase", "c1", 0, "case.content-reported", "1", "2026-11-20T02:30:00Z", "{\"a\": 1}", "{}");

        assertThat(moved.hash()).isNotEqualTo(LEAF.hash());
    }

    @Test
    @DisplayName("another moment at which the event got its position is another leaf, and each moment has one text")
    void the_moment_matters() {
        Leaf later = new Leaf(
                AT.plusNanos(1_000),
                "e1",
                "case",
                "c1",
                0,
                "case.content-reported",
                "1",
                "2026-11-20T02:30:00Z",
                "{\"a\": 1}",
                "{}");

        assertThat(later.hash()).isNotEqualTo(LEAF.hash());
        assertThat(Leaf.time(AT)).isEqualTo("2026-11-20T02:30:01.000250Z");
        assertThat(Leaf.time(Instant.parse("2026-11-20T02:30:00Z"))).isEqualTo("2026-11-20T02:30:00.000000Z");
    }
}
