package org.hoso.runtime.sealing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.springframework.dao.ConcurrencyFailureException;

/** One look-up of many persons: first what is there, then, in one transaction, what is missing. */
final class Resolving {
    private final Persons persons;
    private final Map<UUID, Wish> wishes = new LinkedHashMap<>();
    private final Map<UUID, Blinded> identities = new HashMap<>();
    /** Sorted, so that two transactions that insert the same rows wait for each other instead of locking up. */
    private final Map<UUID, KeyedPerson> missingRefs = new TreeMap<>();

    private final Map<Blinded, KeyedPerson> missingIdentities = new TreeMap<>();
    private final Map<UUID, KeyedPerson> before = new HashMap<>();
    private final Map<Blinded, KeyedPerson> identified = new HashMap<>();
    private final Set<PersonId> lost = new HashSet<>();
    private final Set<KeyedPerson> drawn = new HashSet<>();

    Resolving(Persons persons, Collection<Wish> all) {
        this.persons = persons;
        for (Wish wish : all) {
            wishes.merge(wish.ref(), wish, Wish::with);
            if (wish.identity() != null) identities.put(wish.ref(), persons.blind(wish.identity()));
        }
    }

    void lookUp(KeyCache cache, KeyStore store) {
        Set<UUID> refs = new HashSet<>();
        wishes.values().stream().filter(wish -> !wish.fresh()).forEach(wish -> {
            Optional<KeyedPerson> near = cache.byRef(wish.ref());
            if (near.isPresent()) before.put(wish.ref(), near.get());
            else refs.add(wish.ref());
        });
        if (!refs.isEmpty()) store.alone(rows -> rows.byRef(refs)).forEach((ref, row) -> keep(before, ref, row));
        if (!identities.isEmpty())
            store.alone(rows -> rows.byIdentity(Set.copyOf(identities.values())))
                    .forEach((identity, row) -> keep(identified, identity, row));
        wishes.keySet().forEach(this::noteMissing);
    }

    private <K> void keep(Map<K, KeyedPerson> into, K key, KeyRows.Found row) {
        persons.demand(key, row);
        Optional<KeyedPerson> keyed = persons.keyed(row);
        if (keyed.isPresent()) into.put(key, keyed.get());
        else lost.add(row.person());
    }

    /** An id that others may know already is led to an identified person only once the command was accepted. */
    private void noteMissing(UUID ref) {
        Blinded identity = identities.get(ref);
        if (identity != null && !identified.containsKey(identity))
            missingIdentities.computeIfAbsent(identity, i -> drawn());
        if (before.containsKey(ref)) return;
        if (identity == null) missingRefs.put(ref, drawn());
        else if (wishes.get(ref).fresh()) missingRefs.put(ref, byIdentity(identity));
    }

    private KeyedPerson drawn() {
        KeyedPerson one = persons.drawn();
        drawn.add(one);
        return one;
    }

    boolean lacksSomebody() {
        return !missingRefs.isEmpty() || !missingIdentities.isEmpty();
    }

    /**
     * Where whoever is missing is behind a ref of this very command, and no identity leads there: nobody else writes these rows, so
     * nothing is waited for and one statement does it.
     *
     * @return whether all of them were made; whatever is left is for {@link #write}
     */
    boolean madeNew(KeyStore store) {
        if (!identities.isEmpty()
                || !missingRefs.keySet().stream()
                        .allMatch(ref -> wishes.get(ref).fresh())) return false;
        Set<UUID> made = persons.insertNew(store, ids(missingRefs), missingRefs.values());
        if (made.size() < missingRefs.size()) return false;
        before.putAll(missingRefs);
        return true;
    }

    /** Inserts what is missing. A row that somebody else made meanwhile wins; the person drawn in vain is dropped. */
    Resolving write(KeyRows rows) {
        if (!missingIdentities.isEmpty()) writeIdentities(rows);
        if (!missingRefs.isEmpty()) writeRefs(rows);
        Set<KeyedPerson> used = new HashSet<>(result().persons().values());
        used.retainAll(drawn);
        persons.insertKeys(rows, List.copyOf(used));
        return this;
    }

    private void writeIdentities(KeyRows rows) {
        Map<Blinded, PersonId> ways = ids(missingIdentities);
        Set<Blinded> made = rows.insertIdentities(ways, lost, persons.macs(ways));
        identified.putAll(missingIdentities);
        Set<Blinded> beaten = new HashSet<>(missingIdentities.keySet());
        beaten.removeAll(made);
        if (!beaten.isEmpty())
            rows.byIdentity(beaten).forEach((identity, row) -> identified.put(identity, theirs(identity, row)));
        missingRefs.replaceAll((ref, person) -> identities.containsKey(ref) ? byIdentity(identities.get(ref)) : person);
    }

    private void writeRefs(KeyRows rows) {
        Map<UUID, PersonId> ways = ids(missingRefs);
        Set<UUID> made = rows.insertRefs(ways, lost, persons.macs(ways));
        before.putAll(missingRefs);
        Set<UUID> beaten = new HashSet<>(missingRefs.keySet());
        beaten.removeAll(made);
        if (!beaten.isEmpty()) rows.byRef(beaten).forEach((ref, row) -> before.put(ref, theirs(ref, row)));
    }

    private KeyedPerson theirs(Object from, KeyRows.Found row) {
        persons.demand(from, row);
        return persons.keyed(row)
                .orElseThrow(() -> new ConcurrencyFailureException("a person was forgotten in this very moment"));
    }

    private KeyedPerson byIdentity(Blinded identity) {
        KeyedPerson known = identified.get(identity);
        return known == null ? missingIdentities.get(identity) : known;
    }

    Resolved result() {
        Map<UUID, KeyedPerson> result = new LinkedHashMap<>();
        Map<UUID, Resolved.Change> changes = new LinkedHashMap<>();
        for (UUID ref : wishes.keySet()) {
            KeyedPerson now = before.get(ref);
            KeyedPerson one = identities.containsKey(ref) ? byIdentity(identities.get(ref)) : now;
            result.put(ref, one);
            if (now == null || !one.person().equals(now.person()))
                changes.put(ref, new Resolved.Change(ref, one.person()));
        }
        return new Resolved(result, changes);
    }

    private static <K> Map<K, PersonId> ids(Map<K, KeyedPerson> persons) {
        Map<K, PersonId> ids = new LinkedHashMap<>();
        persons.forEach((key, one) -> ids.put(key, one.person()));
        return ids;
    }
}
