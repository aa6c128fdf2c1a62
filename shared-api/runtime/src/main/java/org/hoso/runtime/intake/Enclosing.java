package org.hoso.runtime.intake;

import java.util.UUID;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** The record that a text stands in, and those around it, up to the command. */
record Enclosing(RequestPart.Made made, @Nullable Enclosing outer) {
    private static final String CASE = "caseId";

    /**
     * The id that a text is about, by the name of the part that holds it: in the nearest record that has such a part. Where
     * that part is left out, it is the case's own text.
     */
    UUID ref(String name) {
        if (!made.has(name)) {
            if (outer == null) throw new IllegalStateException("no part " + name + " around this text");
            return outer.ref(name);
        }
        RequestPart part = made.part(name);
        Object id = part instanceof RequestPart.Plain plain ? plain.value() : null;
        if (id instanceof UUID uuid) return uuid;
        if (id instanceof CaseId caseId) return caseId.value();
        if (id == null && !name.equals(CASE)) return command().ref(CASE);
        throw new IllegalStateException("the part " + name + " holds no id");
    }

    private Enclosing command() {
        return outer == null ? this : outer.command();
    }
}
