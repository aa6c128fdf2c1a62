package org.hoso.query.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.runtime.sealing.KeyRing;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.TamperedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts in place of each sealed text what the reader sees: the text, or that it is sealed, erased or not what was sealed. */
final class SealedTextOpener {
    private static final Logger LOG = LoggerFactory.getLogger(SealedTextOpener.class);

    private final @Nullable Opener opener;

    /** @param opener absent in a process without the key database: then nothing is ever opened */
    SealedTextOpener(@Nullable Opener opener) {
        this.opener = opener;
    }

    /** Opens all of them with one look-up of keys. */
    void open(List<SealedParts.Part> parts) {
        if (parts.isEmpty()) return;
        if (opener == null) {
            parts.forEach(SealedTextOpener::keepSealed);
            return;
        }
        List<PersonId> persons =
                parts.stream().map(part -> part.sealed().person()).distinct().toList();
        KeyRing keys = opener.keysFor(persons);
        parts.forEach(part -> open(part, keys));
    }

    /** What those that were opened say; nothing of one that was erased or is not what was sealed. */
    static Function<Sealed, @Nullable String> opened(List<SealedParts.Part> parts) {
        Map<Sealed, String> texts = new HashMap<>();
        for (SealedParts.Part part : parts) {
            JsonNode said = part.holder().get(part.field());
            if (said.isString()) texts.put(part.sealed(), said.stringValue());
        }
        return texts::get;
    }

    static void keepSealed(SealedParts.Part part) {
        say(part, "sealed");
    }

    private static void open(SealedParts.Part part, KeyRing keys) {
        try {
            Optional<String> text = keys.open(part.sealed(), part.field());
            if (text.isPresent()) part.holder().put(part.field(), text.get());
            else say(part, "erased");
        } catch (TamperedText tampered) {
            LOG.error("a sealed text is not what was sealed", tampered);
            say(part, "tampered");
        }
    }

    private static void say(SealedParts.Part part, String what) {
        part.holder().set(part.field(), JsonNodeFactory.instance.objectNode().put(what, true));
    }
}
