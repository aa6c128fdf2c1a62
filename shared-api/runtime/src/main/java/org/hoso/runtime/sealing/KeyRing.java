package org.hoso.runtime.sealing;

import java.util.Map;
import java.util.Optional;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;

/** Keys fetched together, for opening the texts of one answer. */
public final class KeyRing {
    private final Map<PersonId, PersonKey> keys;

    KeyRing(Map<PersonId, PersonKey> keys) {
        this.keys = keys;
    }

    /** As {@link Opener#open}; a person whose key was not fetched reads as erased too. */
    public Optional<String> open(Sealed sealed, String field) {
        return key(sealed).map(key -> FieldCipher.open(sealed, key, field));
    }

    /**
     * The derived key of one text, to be handed to a reader who may see it: it opens that text and no other.
     *
     * @return 32 bytes; nothing when the person's key was destroyed
     * @throws TamperedText when the text is not what was sealed
     */
    public Optional<byte[]> disclose(Sealed sealed, String field) {
        return key(sealed).map(key -> FieldCipher.disclosed(sealed, key, field));
    }

    private Optional<PersonKey> key(Sealed sealed) {
        return Optional.ofNullable(keys.get(sealed.person())).filter(key -> key.kid() == sealed.kid());
    }
}
