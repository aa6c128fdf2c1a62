package org.hoso.runtime.sealing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;

/** Opens sealed text for a reader who may see it; who may is not asked here. */
public final class Opener {
    private final Persons persons;
    private final KeyCache cache;

    Opener(Persons persons, KeyCache cache) {
        this.persons = persons;
        this.cache = cache;
    }

    /**
     * One text; nothing when its key was destroyed: it reads as erased, which is no error.
     *
     * @param field the record component's name, as when it was sealed
     * @throws TamperedText when the text is not what was sealed
     */
    public Optional<String> open(Sealed sealed, String field) {
        return keysFor(List.of(sealed.person())).open(sealed, field);
    }

    /** The keys for a whole list of texts, fetched by one query; hold it no longer than the answer takes. */
    public KeyRing keysFor(Collection<PersonId> people) {
        return new KeyRing(persons.keys(people));
    }

    /** Forgets at once what is held in memory of a person, after their key was destroyed. */
    public void evict(PersonId person) {
        cache.forget(person);
    }
}
