package org.hoso.query.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.query.casefile.Personal;
import org.hoso.query.viewing.Conditions;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The command side's rows of what goes out, read where they are written: how often something was tried is in no event. Each is asked for
 * its code, and one whose end the case was never told for that of its end (decision 0200); what its case was told is its events' to say.
 */
@Component
final class DispatchRows {
    private static final String SELECT = """
            select dispatch_id, coalesce(about, dispatch_id), case_id, kind, agency, receiver, way, state, since, attempts, tried_at, due_at,
                case when state = 'due' then until end, trouble, text_sha256, %s, about, told_at, mac, closing
            from events.dispatch
            """;

    private static final String TABLE = "events.dispatch";
    private static final Set<SeenDispatch.State> ENDED =
            EnumSet.of(SeenDispatch.State.DELIVERED, SeenDispatch.State.FAILED);

    private final JdbcClient db;
    private final VouchedRows rows;

    DispatchRows(JdbcClient db, VouchedRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** With their texts, sealed. @throws Tampered where somebody else wrote one */
    List<SeenDispatch> ofCase(CaseId caseId) {
        return db.sql(SELECT.formatted("text") + "where case_id = ? order by since, dispatch_id")
                .param(caseId.value())
                .query(this::ours)
                .list();
    }

    /** Without texts, in the order of their ids. @throws Tampered as above */
    List<SeenDispatch> page(Conditions narrowed, int most) {
        return db.sql(SELECT.formatted("null") + narrowed.where() + " order by dispatch_id limit " + most)
                .params(narrowed.values())
                .query(this::ours)
                .list();
    }

    private SeenDispatch ours(ResultSet row, int number) throws SQLException {
        SeenDispatch one = row(row);
        rows.demand(
                row.getBytes("mac"),
                TABLE,
                one.dispatchId(),
                row.getString("about"),
                one.caseId(),
                one.kind(),
                one.agency(),
                one.receiver(),
                row.getString("way"));
        if (ENDED.contains(one.state()) && row.getTimestamp("told_at") == null)
            rows.demand(
                    row.getBytes("closing"),
                    TABLE + " closed",
                    one.dispatchId(),
                    one.since(),
                    one.state().stored());
        return one;
    }

    private static SeenDispatch row(ResultSet row) throws SQLException {
        String text = row.getString(16);
        return new SeenDispatch(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new CaseId(row.getObject(3, UUID.class)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                SeenDispatch.Way.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                SeenDispatch.State.valueOf(row.getString(8).toUpperCase(Locale.ROOT)),
                row.getTimestamp(9).toInstant(),
                row.getInt(10),
                instant(row.getTimestamp(11)),
                instant(row.getTimestamp(12)),
                instant(row.getTimestamp(13)),
                row.getString(14),
                row.getString(15),
                text == null ? null : Personal.of("text", CaseJson.stored().readValue(text, Sealed.class)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
