package org.hoso.law;

import org.jspecify.annotations.Nullable;

/** How sure a fact is and who says so: the pair of fields that nearly every entry ends with. */
record Sourced(Confidence confidence, @Nullable String source) {
    /** Reads the pair; a fact cannot be verified by nobody. */
    static Sourced read(Entry entry) {
        return of(entry, entry.required("confidence").wordOf(Confidence.class));
    }

    /** The same where the confidence may be left to what surrounds the entry. */
    static Sourced read(Entry entry, Confidence inherited) {
        return entry.optional("confidence").isPresent() ? read(entry) : new Sourced(inherited, source(entry));
    }

    private static Sourced of(Entry entry, Confidence confidence) {
        String source = source(entry);
        if (confidence == Confidence.VERIFIED && source == null) {
            throw entry.broken("source", "a verified fact must name its source");
        }
        return new Sourced(confidence, source);
    }

    private static @Nullable String source(Entry entry) {
        return entry.optional("source").map(Value::text).orElse(null);
    }
}
