package org.hoso.command.reactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.PersonId;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of whose texts lie where, and of the erasures that still have keys to destroy. */
class ErasureList {
    /** An erasure not done yet. */
    record Asked(String eventId, PersonErased erased) {}

    private record Occurrence(PersonId person, UUID caseId) {}

    private static final Comparator<Occurrence> ALWAYS_THE_SAME =
            Comparator.comparing((Occurrence one) -> one.person().value()).thenComparing(Occurrence::caseId);

    private static final String TABLE = "events.erasure";
    private static final String PERSONS = "events.person_case";
    private static final String DONE = "done";

    private final JdbcTemplate db;
    private final VouchedRows rows;

    ErasureList(JdbcTemplate db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    /** Where persons occur, by one statement a batch. */
    void keep(Collection<CaseEvent> events) {
        Set<Occurrence> found = new TreeSet<>(ALWAYS_THE_SAME);
        for (CaseEvent event : events)
            for (PersonId person : SealedFor.in(event))
                found.add(new Occurrence(person, event.caseId().value()));
        db.batchUpdate(
                "insert into events.person_case (person, case_id, mac) values (?, ?, ?) on conflict do nothing",
                found.stream()
                        .map(one -> new @Nullable Object[] {
                            one.person().value(), one.caseId(), rows.mac(PERSONS, one.person(), one.caseId())
                        })
                        .toList());
    }

    void ask(String eventId, PersonErased erased) {
        String text = CaseJson.stored().writeValueAsString(erased);
        db.update(
                "insert into events.erasure (event_id, erased, mac) values (?, ?::json, ?) on conflict do nothing",
                eventId,
                text,
                rows.mac(TABLE, eventId, text, null));
    }

    /** What keeps failing goes to the end of the queue. What somebody else wrote there destroys nobody's key. */
    List<Asked> open(int most) {
        return db
                .query(
                        "select event_id, erased, mac from events.erasure where done_at is null"
                                + " order by tries, event_id limit ?",
                        this::ours,
                        most)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Asked> ours(ResultSet row, int number) throws SQLException {
        String text = row.getString(2);
        if (!rows.holds(row.getBytes(3), TABLE, row.getString(1), text, null)) return Optional.empty();
        return Optional.of(new Asked(row.getString(1), CaseJson.stored().readValue(text, PersonErased.class)));
    }

    /** That it is done stands in the code too: whoever wrote that would keep a key that was to go. */
    void done(Collection<Asked> asked) {
        db.batchUpdate(
                "update events.erasure set done_at = clock_timestamp(), mac = ? where event_id = ?",
                asked.stream()
                        .map(one -> new @Nullable Object[] {
                            rows.mac(TABLE, one.eventId(), CaseJson.stored().writeValueAsString(one.erased()), DONE),
                            one.eventId()
                        })
                        .toList());
    }

    void failed(Collection<Asked> asked) {
        db.batchUpdate(
                "update events.erasure set tries = tries + 1 where event_id = ?",
                asked.stream().map(one -> new Object[] {one.eventId()}).toList());
    }
}
