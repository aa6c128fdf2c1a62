package org.hoso.query.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.query.casefile.Personal;
import org.hoso.query.viewing.Conditions;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The command side's rows of what goes out, read where they are written: how often something was tried is in no event. */
@Component
final class DispatchRows {
    private static final String SELECT = """
            select dispatch_id, coalesce(about, dispatch_id), case_id, kind, agency, receiver, way, state, since, attempts, tried_at, due_at,
                case when state = 'due' then until end, trouble, text_sha256, %s
            from events.dispatch
            """;

    private final JdbcClient db;

    DispatchRows(JdbcClient db) {
        this.db = db;
    }

    /** With their texts, sealed. */
    List<SeenDispatch> ofCase(CaseId caseId) {
        return db.sql(SELECT.formatted("text") + "where case_id = ? order by since, dispatch_id")
                .param(caseId.value())
                .query(DispatchRows::row)
                .list();
    }

    /** Without texts, in the order of their ids. */
    List<SeenDispatch> page(Conditions narrowed, int most) {
        return db.sql(SELECT.formatted("null") + narrowed.where() + " order by dispatch_id limit " + most)
                .params(narrowed.values())
                .query(DispatchRows::row)
                .list();
    }

    private static SeenDispatch row(ResultSet row, int number) throws SQLException {
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
