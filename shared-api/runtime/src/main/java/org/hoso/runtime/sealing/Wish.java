package org.hoso.runtime.sealing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text will be sealed for whoever a ref leads to.
 *
 * @param identity leads to the person instead of the ref, where it is known
 * @param fresh    the ref was drawn just now, so nothing can be stored for it yet
 */
record Wish(UUID ref, @Nullable Identity identity, boolean fresh) {
    /** An identity says more than a ref alone. */
    Wish with(Wish other) {
        return new Wish(ref, identity == null ? other.identity : identity, fresh && other.fresh);
    }
}
