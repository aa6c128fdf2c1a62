package org.hoso.runtime.verifying;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that are gone though no case in which texts lie under them tells of an erasure. In which cases they lie is compared before. */
public final class LostKeys {
    private static final int AT_ONCE = 1_000;
    private static final String PERSONS =
            "select distinct person from events.person_case where person > ? order by person limit " + AT_ONCE;
    private static final String ERASED = """
            select exists (select from events.person_case c
              join events.event_entry e on e.aggregate_identifier = c.case_id::text and e.payload_type = 'case.person-erased'
              where c.person = ?)
            """;

    private final JdbcClient events;
    private final JdbcClient keys;

    public LostKeys(DataSource events, DataSource keys) {
        this.events = JdbcClient.create(events);
        this.keys = JdbcClient.create(keys);
    }

    /** @return table and key of the first that is gone for no reason */
    public Optional<String> first() {
        UUID last = new UUID(0, 0);
        while (true) {
            List<UUID> persons =
                    events.sql(PERSONS).param(last).query(UUID.class).list();
            if (persons.isEmpty()) return Optional.empty();
            Optional<UUID> lost = lost(persons);
            if (lost.isPresent()) return Optional.of("person_key " + lost.get() + ", which is missing");
            last = persons.getLast();
        }
    }

    private Optional<UUID> lost(List<UUID> persons) {
        Set<UUID> kept = new HashSet<>(keys.sql("select person from person_key where person = any(?)")
                .param(persons.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return persons.stream()
                .filter(one -> !kept.contains(one))
                .filter(one ->
                        !events.sql(ERASED).param(one).query(Boolean.class).single())
                .findFirst();
    }
}
