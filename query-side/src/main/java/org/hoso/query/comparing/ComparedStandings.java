package org.hoso.query.comparing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the views of a database stand. */
record ComparedStandings(JdbcClient db) {
    /** Empty where this database has no such view. */
    Optional<ComparedStanding> of(View view) {
        return db.sql("select generation from views.view_pointer where view = ?")
                .param(view.name())
                .query(Integer.class)
                .optional()
                .filter(generation -> view.tables().stream().allMatch(table -> exists(table, generation)))
                .map(generation -> of(view, generation));
    }

    private boolean exists(String table, int generation) {
        return db.sql("select to_regclass(?) is not null")
                .param(GenerationTables.name(table, generation))
                .query(Boolean.class)
                .single();
    }

    private ComparedStanding of(View view, int generation) {
        long position = db.sql("select position from views.view_position where view = ? and generation = ?")
                .params(view.name(), generation)
                .query(Long.class)
                .optional()
                .orElse(0L);
        Instant since = db.sql("select ledgered_at from events.ledger where position = ?")
                .param(position + 1)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        return new ComparedStanding(generation, position, parked(view), since);
    }

    private Map<String, Long> parked(View view) {
        Map<String, Long> first = new HashMap<>();
        db.sql("select sequence_identifier, min(sequence_number) from views.dead_letter_entry"
                        + " where processing_group = ? group by 1")
                .param(WatchedView.processor(view))
                .query(row -> {
                    first.put(row.getString(1), row.getLong(2));
                });
        return first;
    }
}
