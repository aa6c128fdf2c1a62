package org.hoso.access;

import java.util.UUID;
import org.hoso.cases.Happening;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to access. What is stored is never changed; it must always load. */
public sealed interface AccessEvent extends Happening permits Glass.Event, Look.Event {
    /** The stored aggregate type. */
    String FAMILY = "access";

    /** The history that it belongs to: a glass has one, and each look one of its own, so that no two ever wait for each other. */
    UUID stream();

    /** Why, in the words of whoever looked. A look under a broken glass has the glass's. */
    @Nullable
    Sealed reason();
}
