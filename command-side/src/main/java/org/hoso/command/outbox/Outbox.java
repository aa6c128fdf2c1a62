package org.hoso.command.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of what goes out. Only the desk writes them, in the transaction of the event: whoever reads the ledger again sends
 * nothing. All of it can be said twice: a row is keyed by what it sends, and what is older than the row changes nothing.
 */
public class Outbox {
    static final String TABLE = "events.dispatch";

    /** How long something is tried before it is given up. */
    public static final Duration TRYING = Duration.ofDays(3);

    /** What happened longer ago went out on paper before it was entered here: it does not go out by itself again. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final String INSERT = """
            insert into events.dispatch
                (dispatch_id, about, case_id, kind, agency, receiver, way, state, since, mac, due_at, until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (dispatch_id) do nothing
            """;
    private static final String END = """
            update events.dispatch set state = ?, due_at = null, lease = null, leased_until = null, told_at = ?
            where dispatch_id = ? and since <= ? and coalesce(told_at, since) <= ?
                and (state <> 'delivered' or told_at is not null)
            """;
    private static final String AGAIN = """
            update events.dispatch set since = ?, trouble = null, receipt = null, lease = null, leased_until = null,
                state = case way when 'hand' then 'by_hand' else 'due' end,
                due_at = case way when 'hand' then null else ?::timestamptz end,
                until = case way when 'hand' then null else ?::timestamptz end
            where dispatch_id = ? and since < ?
            """;
    private static final String WITHDRAW = """
            update events.dispatch set state = 'withdrawn', due_at = null, lease = null
            where dispatch_id = any(?) and state in ('due', 'by_hand', 'failed')
            """;

    private static final String UNDER_WAY = """
            select leased_until from events.dispatch
            where coalesce(about, dispatch_id) = ? and receiver = ? and kind = 'block' and leased_until > ?
            """;

    private final JdbcClient db;
    private final Receivers receivers;
    private final Clock clock;
    private final VouchedRows rows;

    public Outbox(JdbcClient db, Receivers receivers, Clock clock, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** @param file the case after the event */
    public void keep(CaseEvent event, CaseFile file) {
        OutboxChange.of(event, file, receivers).forEach(this::apply);
    }

    private void apply(OutboxChange change) {
        switch (change) {
            case OutboxChange.Asked asked -> insert(asked.dispatch());
            case OutboxChange.Ended ended -> {
                OutboxStatus standing = ended.arrived() ? OutboxStatus.DELIVERED : OutboxStatus.FAILED;
                Timestamp at = Timestamp.from(ended.at());
                db.sql(END).params(standing.stored(), at, ended.id(), at, at).update();
            }
            case OutboxChange.Again again -> again(again.dispatch());
            case OutboxChange.Withdrawn withdrawn ->
                db.sql(WITHDRAW).param(withdrawn.ids().toArray(UUID[]::new)).update();
        }
    }

    /** @return whether there was no such row */
    private boolean insert(Dispatch one) {
        Instant now = clock.instant();
        Way way = one.at().isBefore(now.minus(FRESH)) ? Way.HAND : one.way();
        boolean hand = way == Way.HAND;
        return db.sql(INSERT)
                        .params(
                                one.id(),
                                one.about(),
                                one.caseId().value(),
                                one.kind().stored(),
                                one.agency(),
                                one.receiver(),
                                way.stored(),
                                (hand ? OutboxStatus.BY_HAND : OutboxStatus.DUE).stored(),
                                Timestamp.from(one.at()),
                                mac(one, way))
                        .param(hand ? null : Timestamp.from(overtaking(one, now)))
                        .param(hand ? null : Timestamp.from(now.plus(TRYING)))
                        .update()
                == 1;
    }

    /** What goes to whom, in whose name and how; how far it has come is the case's to say. */
    private byte @Nullable [] mac(Dispatch one, Way way) {
        return rows.mac(
                TABLE,
                one.id(),
                one.about(),
                one.caseId(),
                one.kind().stored(),
                one.agency(),
                one.receiver(),
                way.stored());
    }

    /** A lifting waits until no attempt is under way that could bring its order later. */
    private Instant overtaking(Dispatch one, Instant now) {
        if (one.kind() != Kind.LIFT) return now;
        return db.sql(UNDER_WAY)
                .params(one.about(), one.receiver(), Timestamp.from(now))
                .query((row, n) -> row.getTimestamp(1))
                .optional()
                .map(Timestamp::toInstant)
                .orElse(now);
    }

    private void again(Dispatch one) {
        if (insert(one)) return;
        Instant now = clock.instant();
        Timestamp since = Timestamp.from(one.at());
        db.sql(AGAIN)
                .params(List.of(since, Timestamp.from(now), Timestamp.from(now.plus(TRYING)), one.id(), since))
                .update();
    }
}
