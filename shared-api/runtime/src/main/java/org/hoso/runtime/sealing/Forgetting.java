package org.hoso.runtime.sealing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.PersonId;
import org.hoso.runtime.problems.Tampered;

/** Destroys keys: what was sealed under them reads as erased from then on, in other processes within ten seconds. */
public final class Forgetting {
    private final KeyStore store;
    private final KeyCache cache;
    private final VouchedRows vouched;

    Forgetting(KeyStore store, KeyCache cache, VouchedRows vouched) {
        this.vouched = vouched;
        this.store = store;
        this.cache = cache;
    }

    /** Everyone whose key seals texts about these, now or before an identity led them elsewhere; erased ones are absent. */
    public Set<PersonId> behind(Collection<UUID> refs) {
        return ours(store.alone(rows -> rows.behind(refs)), KeyRows.Way::person);
    }

    /** Everything that leads to these persons, or once did: ids of reports, subjects, appellants and cases. */
    public Set<UUID> ledToBy(Collection<PersonId> persons) {
        return ours(store.alone(rows -> rows.ledToBy(persons)), KeyRows.Way::ref);
    }

    /** @throws Tampered where somebody else led a way there: the wrong person would be erased */
    private <T> Set<T> ours(List<KeyRows.Way> ways, Function<KeyRows.Way, T> end) {
        ways.forEach(way -> vouched.demand(way.mac(), KeyRows.REF, way.ref(), way.person()));
        return ways.stream().map(end).collect(Collectors.toSet());
    }

    /**
     * Deletes keys and the way from an identity to them, and writes the tables anew, so that no file of theirs holds a
     * deleted row. Doing it again changes nothing. Then the write-ahead log lets go of them where the server is ours;
     * elsewhere its operator sees to that.
     */
    public void destroy(Collection<PersonId> persons) {
        store.write(rows -> {
            rows.delete(persons);
            rows.rewrite();
            return persons;
        });
        store.turnLog();
        List.copyOf(persons).forEach(cache::forget);
    }
}
