package org.hoso.command.reactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of what falls due: a wake-up list that the ledger can always make anew. */
class DueList {
    /** Something whose time has come. @param endsAt of a warning: what it warns of */
    record Due(
            DueChange.Kind kind,
            UUID id,
            CaseId caseId,
            Instant dueAt,
            @Nullable Instant endsAt) {}

    private static final String TABLE = "events.due";
    private static final String PUT = """
            insert into events.due (kind, id, case_id, due_at, ends_at, mac) values (?, ?, ?, ?, ?, ?)
            on conflict (kind, id) do update
            set case_id = excluded.case_id, due_at = excluded.due_at, ends_at = excluded.ends_at, mac = excluded.mac, tries = 0
            """;
    private static final String DROP = "delete from events.due where kind = ? and id = ?";

    /** Only the very row that was read: what got another due instant meanwhile stays. */
    private static final String DONE = DROP + " and due_at = ?";

    private static final String FAILED =
            "update events.due set tries = tries + 1 where kind = ? and id = ? and due_at = ?";
    private static final String DUE = "select kind, id, case_id, due_at, ends_at, mac from events.due where ";

    private record Entry(DueChange.Kind kind, UUID id) {}

    private final JdbcTemplate db;

    private final VouchedRows rows;

    DueList(JdbcTemplate db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    /** Applies the changes of a batch of events, always in one order; of several changes to one entry the last counts. */
    void apply(List<DueChange> changes) {
        Map<String, DueChange> last = new TreeMap<>();
        changes.forEach(change -> last.put(change.kind().stored() + change.id(), change));
        List<Object[]> dropped = new ArrayList<>();
        List<@Nullable Object[]> put = new ArrayList<>();
        for (DueChange change : last.values())
            if (change.dueAt() == null) dropped.add(new Object[] {change.kind().stored(), change.id()});
            else
                put.add(values(new Due(
                        change.kind(),
                        change.id(),
                        change.caseId(),
                        Objects.requireNonNull(micros(change.dueAt())),
                        micros(change.endsAt()))));
        db.batchUpdate(DROP, dropped);
        db.batchUpdate(PUT, put);
    }

    /** As the database keeps them; never earlier than they are: what is asked before its time is refused, and then no more. */
    static @Nullable Instant micros(@Nullable Instant at) {
        if (at == null) return null;
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        return kept.isBefore(at) ? kept.plus(1, ChronoUnit.MICROS) : kept;
    }

    private @Nullable Object[] values(Due one) {
        return new @Nullable Object[] {
            one.kind().stored(),
            one.id(),
            one.caseId().value(),
            Timestamp.from(one.dueAt()),
            one.endsAt() == null ? null : Timestamp.from(one.endsAt()),
            rows.mac(TABLE, one.id(), one.kind().stored(), one.caseId(), one.dueAt(), one.endsAt())
        };
    }

    /**
     * What is due, the longest overdue first; what keeps failing goes to the end of the queue, and so does what somebody else wrote
     * there: it is not followed.
     */
    List<Due> due(Instant now, int most) {
        Timestamp until = Timestamp.from(now);
        List<Read> read = new ArrayList<>(
                db.query(DUE + "tries = 0 and due_at <= ? order by due_at limit ?", this::read, until, most));
        if (read.size() < most)
            read.addAll(db.query(
                    DUE + "tries > 0 and due_at <= ? order by tries, due_at limit ?",
                    this::read,
                    until,
                    most - read.size()));
        read.stream().filter(one -> !one.ours()).map(Read::due).forEach(this::failed);
        return read.stream().filter(Read::ours).map(Read::due).toList();
    }

    private record Read(Due due, boolean ours) {}

    private Read read(ResultSet row, int number) throws SQLException {
        Timestamp endsAt = row.getTimestamp(5);
        Due due = new Due(
                DueChange.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                row.getObject(2, UUID.class),
                new CaseId(row.getObject(3, UUID.class)),
                row.getTimestamp(4).toInstant(),
                endsAt == null ? null : endsAt.toInstant());
        boolean ours = rows.holds(
                row.getBytes(6), TABLE, due.id(), due.kind().stored(), due.caseId(), due.dueAt(), due.endsAt());
        return new Read(due, ours);
    }

    void done(Collection<Due> due) {
        db.batchUpdate(DONE, rows(due));
    }

    void failed(Due due) {
        db.batchUpdate(FAILED, rows(List.of(due)));
    }

    private static List<Object[]> rows(Collection<Due> due) {
        return due.stream()
                .map(one -> new Object[] {one.kind().stored(), one.id(), Timestamp.from(one.dueAt())})
                .toList();
    }
}
