package org.hoso.runtime.sealing;

import java.security.SecureRandom;
import java.util.Collection;
import org.hoso.cases.PersonId;

/** Seals personal text on the command side, before dispatch. */
public final class Sealer {
    private final Persons persons;
    private final KeyCache cache;
    private final SecureRandom random;

    Sealer(Persons persons, KeyCache cache, SecureRandom random) {
        this.persons = persons;
        this.cache = cache;
        this.random = random;
    }

    /** A session for one command, or for the hundreds of commands of one import batch; not for several threads. */
    public SealingSession open() {
        return new SealingSession(this);
    }

    /** Forgets at once what is held in memory of a person, after their key was destroyed. */
    public void evict(PersonId person) {
        cache.forget(person);
    }

    Resolved resolve(Collection<Wish> wishes) {
        return persons.resolve(wishes);
    }

    void relink(Collection<Resolved.Change> changes) {
        persons.relink(changes);
    }

    byte[] nonce() {
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }
}
