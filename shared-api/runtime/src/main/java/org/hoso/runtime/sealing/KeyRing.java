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
        PersonKey key = keys.get(sealed.person());
        return key == null || key.kid() != sealed.kid()
                ? Optional.empty()
                : Optional.of(FieldCipher.open(sealed, key, field));
    }
}
