package org.hoso.runtime.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of the key database, always many at once. Inserts say which rows they made: a row that another command made first
 * wins, and so does its person.
 */
final class KeyRows {
    /** A row found: its person, and that person's wrapped key, absent once destroyed. */
    record Found(PersonId person, int kid, byte @Nullable [] wrapped) {}

    private final JdbcTemplate jdbc;

    KeyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks nothing; throws when nobody answers. */
    boolean answers() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select true", Boolean.class));
    }

    /** What the right master key makes of itself; none before the owner of the schema has said so. */
    Optional<byte[]> masterCheck() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass('master_check') is not null", Boolean.class)))
            return Optional.empty();
        return jdbc.query("select value from master_check", (row, n) -> row.getBytes(1)).stream()
                .findFirst();
    }

    /** The first word stands. */
    int insertMasterCheck(byte[] value) {
        return jdbc.update("insert into master_check (value) values (?) on conflict do nothing", (Object) value);
    }

    /** Any person's key. */
    Optional<Found> anyKey() {
        return jdbc
                .query("select person, person, kid, wrapped from person_key limit 1", (row, n) -> found(row))
                .stream()
                .findFirst();
    }

    Map<UUID, Found> byRef(Collection<UUID> refs) {
        Map<UUID, Found> found = new HashMap<>();
        jdbc.query(
                "select r.ref, r.person, k.kid, k.wrapped from person_ref r left join person_key k using (person)"
                        + " where r.ref = any (?::uuid[])",
                row -> {
                    found.put(row.getObject(1, UUID.class), found(row));
                },
                (Object) texts(refs));
        return found;
    }

    Map<Blinded, Found> byIdentity(Collection<Blinded> identities) {
        Map<Blinded, Found> found = new HashMap<>();
        jdbc.query(
                "select i.hmac, i.person, k.kid, k.wrapped from person_identity i left join person_key k using (person)"
                        + " where i.hmac = any (?)",
                row -> {
                    found.put(Blinded.of(row.getBytes(1)), found(row));
                },
                (Object) bytes(identities));
        return found;
    }

    Map<PersonId, Found> byPerson(Collection<PersonId> persons) {
        Map<PersonId, Found> found = new HashMap<>();
        jdbc.query(
                "select person, person, kid, wrapped from person_key where person = any (?::uuid[])",
                row -> {
                    Found one = found(row);
                    found.put(one.person(), one);
                },
                (Object) texts(persons));
        return found;
    }

    /** @param lost persons whose keys are gone: what led to them may be led elsewhere */
    Set<UUID> insertRefs(Map<UUID, PersonId> persons, Collection<PersonId> lost) {
        return new HashSet<>(jdbc.query(
                "insert into person_ref as r (ref, person) select * from unnest(?::uuid[], ?::uuid[])"
                        + " on conflict (ref) do update set person = excluded.person where r.person = any (?::uuid[])"
                        + " returning ref",
                (row, n) -> row.getObject(1, UUID.class),
                texts(persons.keySet()),
                texts(persons.values()),
                texts(lost)));
    }

    Set<Blinded> insertIdentities(Map<Blinded, PersonId> persons, Collection<PersonId> lost) {
        return new HashSet<>(jdbc.query(
                "insert into person_identity as i (hmac, person) select * from unnest(?, ?::uuid[])"
                        + " on conflict (hmac) do update set person = excluded.person where i.person = any (?::uuid[])"
                        + " returning hmac",
                (row, n) -> Blinded.of(row.getBytes(1)),
                bytes(persons.keySet()),
                texts(persons.values()),
                texts(lost)));
    }

    void insertKeys(List<PersonId> persons, int kid, List<byte[]> wrapped) {
        jdbc.update(
                "insert into person_key (person, kid, wrapped) select p, ?, w from unnest(?::uuid[], ?) as n (p, w)",
                kid,
                texts(persons),
                wrapped.toArray(byte[][]::new));
    }

    /** Leads a ref to a person from now on, and keeps whom it led to before. */
    void relink(UUID ref, PersonId to) {
        jdbc.update(
                "insert into person_earlier (ref, person) select ref, person from person_ref where ref = ? and person <> ?"
                        + " on conflict do nothing",
                ref,
                to.value());
        jdbc.update(
                "insert into person_ref (ref, person) values (?, ?) on conflict (ref) do update set person = excluded.person",
                ref,
                to.value());
    }

    /** Persons with a key that refs lead to, or led to before. */
    Set<PersonId> behind(Collection<UUID> refs) {
        return new HashSet<>(jdbc.query(
                "select person from person_key where person in (select person from person_ref where ref = any (?::uuid[])"
                        + " union select person from person_earlier where ref = any (?::uuid[]))",
                (row, n) -> new PersonId(row.getObject(1, UUID.class)),
                texts(refs),
                texts(refs)));
    }

    Set<UUID> ledToBy(Collection<PersonId> persons) {
        return new HashSet<>(jdbc.query(
                "select ref from person_ref where person = any (?::uuid[])"
                        + " union select ref from person_earlier where person = any (?::uuid[])",
                (row, n) -> row.getObject(1, UUID.class),
                texts(persons),
                texts(persons)));
    }

    /**
     * What leads to them stays: it leads to a random id with nothing behind it. Both tables are locked first, in the order in
     * which a new person is written, so that nobody waits for us while we wait for them.
     */
    void delete(Collection<PersonId> persons) {
        jdbc.execute("lock table person_identity, person_key in access exclusive mode");
        jdbc.update("delete from person_identity where person = any (?::uuid[])", (Object) texts(persons));
        jdbc.update("delete from person_key where person = any (?::uuid[])", (Object) texts(persons));
    }

    /**
     * Into new files, in the transaction that deleted: a vacuum would leave bytes of deleted rows in the pages, and even a full
     * one keeps rows that some older transaction might still see.
     */
    void rewrite() {
        for (String table : List.of("person_key", "person_identity")) {
            jdbc.execute("create temp table kept_" + table + " on commit drop as select * from " + table);
            jdbc.execute("truncate " + table);
            jdbc.execute("insert into " + table + " select * from kept_" + table);
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(new PersonId(row.getObject(2, UUID.class)), row.getInt(3), row.getBytes(4));
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }

    private static byte[][] bytes(Collection<Blinded> identities) {
        return identities.stream().map(Blinded::bytes).toArray(byte[][]::new);
    }
}
