package org.hoso.runtime.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.SchemaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A person's key that is gone")
class LostKeysTest {
    /** More than are looked at together. */
    private static final int MANY = 1_005;

    private final DataSource events = TestPostgres.withEventStore().dataSource();
    private final DataSource keys = TestPostgres.empty().dataSource();
    private final JdbcClient inEvents = JdbcClient.create(events);
    private final JdbcClient inKeys = JdbcClient.create(keys);
    private final LostKeys lost = new LostKeys(events, keys);

    @BeforeEach
    void migrate() {
        new SchemaMigration(keys, "public", "classpath:schema/keys").migrate();
    }

    @Test
    @DisplayName(
            "is missed though no other is, and named; a store without persons, and one with every key, misses none")
    void missed() {
        assertThat(lost.first()).isEmpty();
        List<UUID> persons = many();
        assertThat(lost.first()).isEmpty();
        for (UUID person : List.of(persons.getFirst(), persons.get(MANY - 2), persons.getLast())) {
            takeKey(person);
            assertThat(lost.first()).contains("person_key " + person + ", which is missing");
            giveKey(person);
        }
        assertThat(lost.first()).isEmpty();
    }

    @Test
    @DisplayName(
            "is not missed where a case of that person tells of an erasure, one of several too; another person's case says nothing")
    void erased() {
        UUID person = UUID.randomUUID();
        UUID one = in(person, UUID.randomUUID());
        UUID other = in(person, UUID.randomUUID());
        UUID neighbour = in(UUID.randomUUID(), UUID.randomUUID());
        giveKey(inEvents.sql("select person from events.person_case where case_id = ?")
                .param(neighbour)
                .query(UUID.class)
                .single());
        erased(neighbour);
        tells(one, "case.note-added");
        assertThat(lost.first()).contains("person_key " + person + ", which is missing");
        erased(other);
        assertThat(lost.first()).isEmpty();
    }

    /** In the order in which they are looked at. */
    private List<UUID> many() {
        List<UUID> persons = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            UUID person = new UUID(n + 1L, n);
            in(person, UUID.randomUUID());
            giveKey(person);
            persons.add(person);
        }
        return Collections.unmodifiableList(persons);
    }

    /** @return the case */
    private UUID in(UUID person, UUID caseId) {
        inEvents.sql("insert into events.person_case (person, case_id) values (?, ?)")
                .params(person, caseId)
                .update();
        return caseId;
    }

    private void erased(UUID caseId) {
        tells(caseId, "case.person-erased");
    }

    private void tells(UUID caseId, String event) {
        inEvents.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
                          payload_revision, payload, meta_data, time_stamp)
                        values (gen_random_uuid()::text, ?, 0, 'case', ?, '1', '{}', '{}', '2026-11-20T02:30:00.000Z')
                        """).params(caseId.toString(), event).update();
    }

    private void giveKey(UUID person) {
        inKeys.sql("insert into person_key (person, kid, wrapped) values (?, 1, 'sealed'::bytea)")
                .param(person)
                .update();
    }

    private void takeKey(UUID person) {
        assertThat(inKeys.sql("delete from person_key where person = ?")
                        .param(person)
                        .update())
                .isOne();
    }
}
