package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Outcome;
import org.hoso.runtime.problems.KeyReused;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A repeat with the same key and the same body gets the first answer again; with another body it is refused. Kept 24 hours. */
public class Idempotency {
    /** Metadata: goes into the events too, so that a repeat can be recognised from the history alone. */
    static final String KEY = "idempotencyKey";
    /** Metadata of the command only. */
    static final String PENDING = "pendingAnswer";
    /** Metadata: one for all that one sending of a request brings about. */
    static final String CORRELATION = "correlationId";

    /** What the command carries to be written down with its events. */
    record Pending(String officer, String key, byte[] requestHash, Map<String, Object> created) {}

    /** What is written of a request: its answer, or, as long as that is missing, where to look for its events. */
    public record Noted(@Nullable Done answer, @Nullable Begun pending) {}

    static final String TABLE = "events.idempotency";

    private static final String KEEP = """
            insert into events.idempotency as old (officer, key, request_hash, case_id, answer, mac)
            values (?, ?, ?, ?, ?::json, ?)
            on conflict (officer, key) do update set case_id = excluded.case_id, answer = excluded.answer, mac = excluded.mac
            where old.answer is null and old.request_hash = excluded.request_hash
            returning old.from_version
            """;

    private final JdbcClient db;
    private final VouchedRows rows;

    Idempotency(JdbcClient db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    /** @throws KeyReused when the key stands for another request */
    public Optional<Noted> noted(Envelope envelope) {
        if (envelope.idempotencyKey() == null) return Optional.empty();
        return db.sql("select request_hash, answer::text, mac, " + Begun.COLUMNS
                        + " from events.idempotency where officer = ? and key = ?")
                .params(envelope.officer(), envelope.idempotencyKey())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes(1), envelope.requestHash())) throw new KeyReused();
                    return noted(row, envelope);
                })
                .optional();
    }

    /** Without an answer it decides nothing: the history is asked. */
    private Noted noted(ResultSet row, Envelope envelope) throws SQLException {
        String answer = row.getString(2);
        if (answer == null) return new Noted(null, Begun.of(row));
        rows.demand(
                row.getBytes("mac"),
                TABLE,
                envelope.idempotencyKey(),
                envelope.officer(),
                HexFormat.of().formatHex(envelope.requestHash()),
                row.getString("case_id"),
                answer);
        return new Noted(CaseJson.stored().readValue(answer, Done.class), null);
    }

    byte @Nullable [] mac(String officer, String key, byte[] requestHash, UUID target, String answer) {
        return rows.mac(TABLE, key, officer, HexFormat.of().formatHex(requestHash), target, answer);
    }

    /**
     * Writes the answer down with the command's events.
     *
     * @return the version after which to look for events of the same request; null where they would share this transaction
     * @throws DuplicateKeyException when the request was answered meanwhile
     */
    @Nullable
    Long keep(Outcome outcome, MetaData meta) {
        return keep(outcome.caseId().value(), outcome::told, meta);
    }

    /**
     * The same for what is asked of something else than a case.
     *
     * @param target what was asked: a case, or the registry
     */
    @Nullable
    Long keep(UUID target, Function<Map<String, Object>, Done> told, MetaData meta) {
        if (!(meta.get(PENDING) instanceof Pending pending)) return null;
        String answer = CaseJson.stored().writeValueAsString(told.apply(pending.created()));
        List<Optional<Long>> kept = db.sql(KEEP)
                .params(
                        pending.officer(),
                        pending.key(),
                        pending.requestHash(),
                        target,
                        answer,
                        mac(pending.officer(), pending.key(), pending.requestHash(), target, answer))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .list();
        if (kept.isEmpty()) throw new DuplicateKeyException("the request was answered meanwhile");
        return kept.getFirst().orElse(null);
    }

    /** Forgets keys older than a day. */
    int forgetOld() {
        return db.sql("delete from events.idempotency where recorded_at < now() - interval '24 hours'")
                .update();
    }
}
