package org.hoso.query.pack;

import java.util.Collection;
import java.util.Optional;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.runtime.sealing.KeyRing;
import org.hoso.runtime.sealing.Opener;

/** Opens a text, or gives the key that opens it alone; nothing where the person was forgotten. */
public interface FieldKeys {
    /** Opens nothing. */
    Source NONE = persons -> new FieldKeys() {
        @Override
        public Optional<String> open(Sealed sealed, String field) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> disclose(Sealed sealed, String field) {
            return Optional.empty();
        }
    };

    Optional<String> open(Sealed sealed, String field);

    Optional<byte[]> disclose(Sealed sealed, String field);

    /** Those of many persons at once. */
    interface Source {
        FieldKeys of(Collection<PersonId> persons);
    }

    static Source from(Opener opener) {
        return persons -> {
            KeyRing ring = opener.keysFor(persons);
            return new FieldKeys() {
                @Override
                public Optional<String> open(Sealed sealed, String field) {
                    return ring.open(sealed, field);
                }

                @Override
                public Optional<byte[]> disclose(Sealed sealed, String field) {
                    return ring.disclose(sealed, field);
                }
            };
        };
    }
}
