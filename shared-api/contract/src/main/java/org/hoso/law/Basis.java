package org.hoso.law;

import org.jspecify.annotations.Nullable;

/**
 * What a row of the law's data rests on.
 *
 * @param citation instruments and places in the short form that {@link Citation} reads; absent where no instrument is known
 * @param note     a remark of whoever keeps the data, in any language; shown in the registry, and in no event, sentence or paper
 */
public record Basis(@Nullable String citation, @Nullable String note) {
    /** @throws IllegalArgumentException when the citation names something else than instruments of law, or nothing is said at all */
    public Basis {
        if (citation == null && (note == null || note.isBlank()))
            throw new IllegalArgumentException("a basis has a citation or a note");
        if (citation != null) Citation.all(citation);
    }

    /** In official words; nothing where no instrument is known. */
    public @Nullable Cited cited() {
        return citation == null ? null : Citation.words(citation);
    }

    static Basis read(Value value) {
        Entry entry = value.entry().only("citation", "note");
        String citation = entry.nullable("citation").map(Value::text).orElse(null);
        try {
            return new Basis(citation, entry.optional("note").map(Value::text).orElse(null));
        } catch (IllegalArgumentException said) {
            throw entry.nullable("citation")
                    .map(found -> found.broken(said.getMessage()))
                    .orElseGet(() -> entry.broken("note", said.getMessage()));
        }
    }
}
