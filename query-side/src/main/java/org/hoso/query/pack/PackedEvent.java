package org.hoso.query.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Sealed;
import org.hoso.query.audit.SealedParts;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.sealing.TamperedText;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event on its way into a pack.
 *
 * @param withheld why the whole of it stays out; null where it goes in
 * @param parts    its personal texts; none of a withheld event
 */
record PackedEvent(
        LedgeredEvent stored, CaseEvent event, @Nullable Withheld withheld, List<Text> parts) {
    /**
     * One personal text: with its key and what it says, or with the reason why not.
     *
     * @param key of 32 bytes
     */
    record Text(
            SealedParts.Part part,
            byte @Nullable [] key,
            @Nullable String opened,
            @Nullable Withheld withheld) {}

    /** What a sealed text of the event says, where the pack tells it. */
    @Nullable
    String opened(Sealed sealed) {
        return parts.stream()
                .filter(text -> text.opened() != null && text.part().sealed().equals(sealed))
                .map(Text::opened)
                .findFirst()
                .orElse(null);
    }

    /** A page at once, so that its keys are asked for once. */
    static List<PackedEvent> of(List<LedgeredEvent> page, Redaction redaction, FieldKeys.Source source) {
        List<PackedEvent> events =
                page.stream().map(stored -> of(stored, redaction)).toList();
        FieldKeys keys = source.of(events.stream()
                .flatMap(event -> event.parts().stream())
                .filter(text -> text.withheld() == null)
                .map(text -> text.part().sealed().person())
                .distinct()
                .toList());
        return events.stream().map(event -> event.opened(keys)).toList();
    }

    private static PackedEvent of(LedgeredEvent stored, Redaction redaction) {
        CaseEvent event = event(stored);
        Optional<Withheld> withheld = redaction.of(event);
        if (withheld.isPresent()) return new PackedEvent(stored, event, withheld.get(), List.of());
        ObjectNode json = (ObjectNode) CaseJson.stored().readTree(stored.payload());
        List<Text> texts = new ArrayList<>();
        for (SealedParts.Part part : SealedParts.of(event, json))
            texts.add(new Text(part, null, null, redaction.of(part).orElse(null)));
        return new PackedEvent(stored, event, null, texts);
    }

    static CaseEvent event(LedgeredEvent stored) {
        Class<? extends CaseEvent> type = StoredNames.caseEvent(stored.storedName())
                .orElseThrow(
                        () -> new IllegalStateException("the ledger holds an unknown event at " + stored.position()));
        return CaseJson.stored().readValue(stored.payload(), type);
    }

    private PackedEvent opened(FieldKeys keys) {
        return new PackedEvent(
                stored,
                event,
                withheld,
                parts.stream().map(text -> opened(text, keys)).toList());
    }

    /** A text that is not what was sealed is told as such; the pack is the place where that must show. */
    private static Text opened(Text text, FieldKeys keys) {
        SealedParts.Part part = text.part();
        if (text.withheld() != null) return text;
        try {
            return keys.disclose(part.sealed(), part.field())
                    .map(key -> new Text(
                            part, key, keys.open(part.sealed(), part.field()).orElse(null), null))
                    .orElseGet(() -> left(part, "ERASED"));
        } catch (TamperedText tampered) {
            return left(part, "TAMPERED");
        }
    }

    private static Text left(SealedParts.Part part, String rule) {
        return new Text(part, null, null, Withheld.because(part.kind(), rule));
    }
}
