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
    /** Codes of both ways to a person are asked for under these. */
    static final String REF = "person_ref";

    static final String IDENTITY = "person_identity";

    /** A row found: its person, and that person's wrapped key, absent once destroyed. @param mac of the way that led there */
    record Found(PersonId person, int kid, byte @Nullable [] wrapped, byte @Nullable [] mac) {}

    /** A text's or a case's way to a person, with its code. */
    record Way(UUID ref, PersonId person, byte @Nullable [] mac) {}

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
                .query(
                        "select person, person, kid, wrapped, null::bytea from person_key limit 1",
                        (row, n) -> found(row))
                .stream()
                .findFirst();
    }

    Map<UUID, Found> byRef(Collection<UUID> refs) {
        Map<UUID, Found> found = new HashMap<>();
        jdbc.query(
                "select r.ref, r.person, k.kid, k.wrapped, r.mac from person_ref r left join person_key k using (person)"
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
                "select i.hmac, i.person, k.kid, k.wrapped, i.mac from person_identity i left join person_key k using (person)"
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
                "select person, person, kid, wrapped, null::bytea from person_key where person = any (?::uuid[])",
                row -> {
                    Found one = found(row);
                    found.put(one.person(), one);
                },
                (Object) texts(persons));
        return found;
    }

    /** @param lost persons whose keys are gone: what led to them may be led elsewhere. @param macs in the order of the map */
    Set<UUID> insertRefs(Map<UUID, PersonId> persons, Collection<PersonId> lost, byte[][] macs) {
        return new HashSet<>(jdbc.query(
                "insert into person_ref as r (ref, person, mac) select * from unnest(?::uuid[], ?::uuid[], ?)"
                        + " on conflict (ref) do update set person = excluded.person, mac = excluded.mac"
                        + " where r.person = any (?::uuid[])"
                        + " returning ref",
                (row, n) -> row.getObject(1, UUID.class),
                texts(persons.keySet()),
                texts(persons.values()),
                macs,
                texts(lost)));
    }

    /**
     * Persons whom nobody knows yet, each with the one ref that leads there and with a key. One statement: whoever has no
     * transaction needs none.
     *
     * @param macs    in the order of the map
     * @param wrapped in the order of the map
     * @return refs that were made; of the others nothing is
     */
    Set<UUID> insertNew(Map<UUID, PersonId> persons, byte[][] macs, int kid, byte[][] wrapped) {
        return new HashSet<>(jdbc.query(
                "with drawn as (select * from unnest(?::uuid[], ?::uuid[], ?, ?) as n (ref, person, mac, wrapped)),"
                        + " made as (insert into person_ref (ref, person, mac) select ref, person, mac from drawn"
                        + " on conflict (ref) do nothing returning ref),"
                        + " keyed as (insert into person_key (person, kid, wrapped)"
                        + " select person, ?, wrapped from drawn join made using (ref))"
                        + " select ref from made",
                (row, n) -> row.getObject(1, UUID.class),
                texts(persons.keySet()),
                texts(persons.values()),
                macs,
                wrapped,
                kid));
    }

    Set<Blinded> insertIdentities(Map<Blinded, PersonId> persons, Collection<PersonId> lost, byte[][] macs) {
        return new HashSet<>(jdbc.query(
                "insert into person_identity as i (hmac, person, mac) select * from unnest(?, ?::uuid[], ?)"
                        + " on conflict (hmac) do update set person = excluded.person, mac = excluded.mac"
                        + " where i.person = any (?::uuid[])"
                        + " returning hmac",
                (row, n) -> Blinded.of(row.getBytes(1)),
                bytes(persons.keySet()),
                texts(persons.values()),
                macs,
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
    void relink(UUID ref, PersonId to, byte @Nullable [] mac) {
        jdbc.update(
                "insert into person_earlier (ref, person, mac)"
                        + " select ref, person, mac from person_ref where ref = ? and person <> ?"
                        + " on conflict do nothing",
                ref,
                to.value());
        jdbc.update(
                "insert into person_ref (ref, person, mac) values (?, ?, ?)"
                        + " on conflict (ref) do update set person = excluded.person, mac = excluded.mac",
                ref,
                to.value(),
                mac);
    }

    /** Where refs lead to, or led to before: to persons with a key. */
    List<Way> behind(Collection<UUID> refs) {
        return ways(
                "ref = any (?::uuid[]) and exists (select from person_key k where k.person = w.person)", texts(refs));
    }

    List<Way> ledToBy(Collection<PersonId> persons) {
        return ways("person = any (?::uuid[])", texts(persons));
    }

    private List<Way> ways(String which, String[] ids) {
        return jdbc.query(
                "select ref, person, mac from (table person_ref union all table person_earlier) w where " + which,
                (row, n) -> new Way(
                        row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getBytes(3)),
                (Object) ids);
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
        return new Found(new PersonId(row.getObject(2, UUID.class)), row.getInt(3), row.getBytes(4), row.getBytes(5));
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }

    private static byte[][] bytes(Collection<Blinded> identities) {
        return identities.stream().map(Blinded::bytes).toArray(byte[][]::new);
    }
}
