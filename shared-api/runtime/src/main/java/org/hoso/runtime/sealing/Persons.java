package org.hoso.runtime.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.PersonId;
import org.hoso.runtime.problems.Tampered;
import org.jspecify.annotations.Nullable;

/** Who a text is by or about, with the key: found, or drawn anew and committed before anything is sealed under it. */
final class Persons {
    private static final int FIRST_KEY = 1;

    private final KeyStore store;
    private final MasterKey master;
    private final KeyCache cache;
    private final SecureRandom random;
    private final VouchedRows vouched;

    Persons(KeyStore store, MasterKey master, KeyCache cache, SecureRandom random, VouchedRows vouched) {
        this.vouched = vouched;
        this.store = store;
        this.master = master;
        this.cache = cache;
        this.random = random;
    }

    /** Everybody wished for, by ref. What is new is written in one transaction, for one command or for hundreds. */
    Resolved resolve(Collection<Wish> wishes) {
        Resolving resolving = new Resolving(this, wishes);
        resolving.lookUp(cache, store);
        if (resolving.lacksSomebody() && !resolving.madeNew(store)) store.write(rows -> resolving.write(rows));
        Resolved resolved = resolving.result();
        resolved.persons().forEach((ref, person) -> {
            if (!resolved.changes().containsKey(ref)) cache.keep(ref, person);
        });
        return resolved;
    }

    /** Leads refs to the persons that identities named; called once their commands were accepted. */
    void relink(Collection<Resolved.Change> changes) {
        if (changes.isEmpty()) return;
        store.write(rows -> {
            changes.forEach(change -> rows.relink(change.ref(), change.to(), mac(change.ref(), change.to())));
            return changes;
        });
        changes.forEach(change -> cache.forget(change.ref()));
    }

    /** The keys of persons, one query for all that are not at hand; a destroyed key is absent. */
    Map<PersonId, PersonKey> keys(Collection<PersonId> persons) {
        List<PersonId> unknown = persons.stream()
                .distinct()
                .filter(person -> cache.key(person).isEmpty())
                .toList();
        Map<PersonId, KeyRows.Found> found = unknown.isEmpty() ? Map.of() : store.alone(rows -> rows.byPerson(unknown));
        found.values().forEach(row -> keyed(row).ifPresent(cache::keep));
        return persons.stream()
                .distinct()
                .flatMap(person -> key(person, found).map(key -> Map.entry(person, key)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<PersonKey> key(PersonId person, Map<PersonId, KeyRows.Found> found) {
        KeyRows.Found row = found.get(person);
        return row == null ? cache.key(person) : keyed(row).map(KeyedPerson::key);
    }

    /** @throws Tampered where somebody else led that way to a person */
    void demand(Object from, KeyRows.Found row) {
        switch (from) {
            // An alarm may name the person's random id, never what stands for the identity.
            case Blinded identity -> vouched.demand(row.mac(), KeyRows.IDENTITY, row.person(), identity.hex());
            default -> vouched.demand(row.mac(), KeyRows.REF, from, row.person());
        }
    }

    private byte @Nullable [] mac(Object from, PersonId to) {
        return switch (from) {
            case Blinded identity -> vouched.mac(KeyRows.IDENTITY, to, identity.hex());
            default -> vouched.mac(KeyRows.REF, from, to);
        };
    }

    /** Codes of ways to persons, in the order of the map. */
    byte[][] macs(Map<?, PersonId> ways) {
        return ways.entrySet().stream()
                .map(way -> mac(way.getKey(), way.getValue()))
                .toArray(byte[][]::new);
    }

    Blinded blind(Identity identity) {
        return master.blind(identity);
    }

    /** A random person with a random key; nothing of it is stored yet. */
    KeyedPerson drawn() {
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        return new KeyedPerson(new PersonId(UUID.randomUUID()), new PersonKey(FIRST_KEY, secret));
    }

    /** Each with its ref, in one statement. @return the refs that were made */
    Set<UUID> insertNew(KeyStore into, Map<UUID, PersonId> ways, Collection<KeyedPerson> drawn) {
        byte[][] wrapped = drawn.stream().map(this::wrapped).toArray(byte[][]::new);
        return into.alone(rows -> rows.insertNew(ways, macs(ways), FIRST_KEY, wrapped));
    }

    void insertKeys(KeyRows rows, Collection<KeyedPerson> drawn) {
        if (drawn.isEmpty()) return;
        rows.insertKeys(
                drawn.stream().map(KeyedPerson::person).toList(),
                FIRST_KEY,
                drawn.stream().map(this::wrapped).toList());
    }

    /** @throws TamperedText when the row was not wrapped under this master key */
    Optional<KeyedPerson> keyed(KeyRows.Found row) {
        byte[] wrapped = row.wrapped();
        if (wrapped == null) return Optional.empty();
        byte[] secret = master.unwrap(wrapped, bound(row.person()))
                .orElseThrow(() -> new TamperedText(row.person(), "person_key"));
        return Optional.of(new KeyedPerson(row.person(), new PersonKey(row.kid(), secret)));
    }

    private byte[] wrapped(KeyedPerson one) {
        return master.wrap(one.key().secret(), bound(one.person()), random);
    }

    /** What a wrapped key belongs to. */
    static byte[] bound(PersonId person) {
        return ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
