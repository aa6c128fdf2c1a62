package org.hoso.query.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code events.jsonl}: an event exactly as it is stored, or its leaf alone; the way from its leaf to the root; and
 * for each personal text the key that opens it, or the rule by which there is none.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EventLine(
        @JsonInclude long position,
        @JsonInclude long version,
        @Nullable StoredTexts event,
        byte @Nullable [] leaf,
        @Nullable Withheld withheldEvent,
        @JsonInclude List<byte[]> proof,
        List<Disclosed> disclosed,
        List<WithheldText> withheld) {
    /** @param key derived for this one text */
    record Disclosed(String pointer, String field, byte[] key) {}

    record WithheldText(String pointer, String kind, String rule) {}

    static EventLine of(PackedEvent packed, List<byte[]> proof) {
        LedgeredEvent stored = packed.stored();
        if (packed.withheld() != null)
            return new EventLine(
                    stored.position(),
                    stored.sequence(),
                    null,
                    stored.leaf().hash(),
                    packed.withheld(),
                    proof,
                    List.of(),
                    List.of());
        return new EventLine(
                stored.position(),
                stored.sequence(),
                StoredTexts.of(stored),
                null,
                null,
                proof,
                packed.parts().stream()
                        .flatMap(text -> disclosed(text).stream())
                        .toList(),
                packed.parts().stream().flatMap(text -> withheld(text).stream()).toList());
    }

    private static List<Disclosed> disclosed(PackedEvent.Text text) {
        byte[] key = text.key();
        return key == null
                ? List.of()
                : List.of(new Disclosed(text.part().pointer(), text.part().field(), key));
    }

    private static List<WithheldText> withheld(PackedEvent.Text text) {
        Withheld why = text.withheld();
        return why == null ? List.of() : List.of(new WithheldText(text.part().pointer(), why.kind(), why.rule()));
    }
}
