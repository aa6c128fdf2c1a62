package org.hoso.command.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseId;
import org.hoso.runtime.problems.KeyReused;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** A repeat with the same key and the same body gets the first answer again; with another body it is refused. Kept 24 hours. */
class Idempotency {
    /** Metadata: goes into the events too, so that a repeat can be recognised from the history alone. */
    static final String KEY = "idempotencyKey";
    /** Metadata of the command only. */
    static final String PENDING = "pendingAnswer";
    /** Metadata: one for all that one sending of a request brings about. */
    static final String CORRELATION = "correlationId";

    private static final TypeReference<Map<String, Map<String, Object>>> TRIES = new TypeReference<>() {};

    /** What the command carries to be written down with its events. */
    record Pending(String officer, String key, byte[] requestHash, Map<String, Object> created) {}

    /** What is written of a request: its answer, or, as long as that is missing, where to look for its events. */
    record Noted(@Nullable Done answer, @Nullable Begun pending) {}

    /**
     * A request that was sent and not confirmed.
     *
     * @param after the last version of the case before it was first sent
     * @param tries what was drawn for each sending, by the correlation id of its events
     */
    record Begun(CaseId caseId, long after, Map<String, Map<String, Object>> tries) {
        Map<String, Object> created(MetaData ofItsEvent) {
            return tries.getOrDefault(String.valueOf(ofItsEvent.get(CORRELATION)), Map.of());
        }
    }

    private static final String KEEP = """
            insert into events.idempotency as old (officer, key, request_hash, case_id, answer)
            values (?, ?, ?, ?, ?::json)
            on conflict (officer, key) do update set case_id = excluded.case_id, answer = excluded.answer
            where old.answer is null and old.request_hash = excluded.request_hash
            returning old.from_version
            """;
    private static final String BEGIN = """
            insert into events.idempotency as old (officer, key, request_hash, case_id, from_version, tries)
            values (?, ?, ?, ?, ?, jsonb_build_object(?::text, ?::jsonb))
            on conflict (officer, key) do update
            set case_id = excluded.case_id, from_version = least(old.from_version, excluded.from_version),
                tries = old.tries || excluded.tries
            where old.answer is null and old.request_hash = excluded.request_hash
            """;

    private final JdbcClient db;

    Idempotency(JdbcClient db) {
        this.db = db;
    }

    /** @throws KeyReused when the key stands for another request */
    Optional<Noted> noted(Envelope envelope) {
        if (envelope.idempotencyKey() == null) return Optional.empty();
        return db.sql("select request_hash, answer::text, case_id, from_version, tries::text"
                        + " from events.idempotency where officer = ? and key = ?")
                .params(envelope.officer(), envelope.idempotencyKey())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes(1), envelope.requestHash())) throw new KeyReused();
                    return noted(row);
                })
                .optional();
    }

    private static Noted noted(ResultSet row) throws SQLException {
        String answer = row.getString(2);
        if (answer != null) return new Noted(CaseJson.stored().readValue(answer, Done.class), null);
        CaseId caseId = new CaseId(row.getObject(3, UUID.class));
        return new Noted(
                null, new Begun(caseId, row.getLong(4), CaseJson.stored().readValue(row.getString(5), TRIES)));
    }

    /** @throws DuplicateKeyException when the request was answered meanwhile, or the key was used for another one */
    void begin(Envelope envelope, CaseId caseId, long lastVersion) {
        int noted = db.sql(BEGIN)
                .params(
                        envelope.officer(),
                        envelope.idempotencyKey(),
                        envelope.requestHash(),
                        caseId.value(),
                        lastVersion,
                        envelope.sending().toString(),
                        CaseJson.stored().writeValueAsString(envelope.created()))
                .update();
        if (noted == 0) throw new DuplicateKeyException("the key was used meanwhile");
    }

    /**
     * Writes the answer down with the command's events.
     *
     * @return the version after which to look for events of the same request; null where they would share this transaction
     * @throws DuplicateKeyException when the request was answered meanwhile
     */
    @Nullable
    Long keep(Outcome outcome, MetaData meta) {
        return keep(outcome.caseId().value(), created -> Answering.of(outcome, null, created), meta);
    }

    /**
     * The same for what is asked of something else than a case.
     *
     * @param target what was asked: a case, or the registry
     */
    @Nullable
    Long keep(UUID target, Function<Map<String, Object>, Done> told, MetaData meta) {
        if (!(meta.get(PENDING) instanceof Pending pending)) return null;
        Done answer = told.apply(pending.created());
        List<Optional<Long>> kept = db.sql(KEEP)
                .params(
                        pending.officer(),
                        pending.key(),
                        pending.requestHash(),
                        target,
                        CaseJson.stored().writeValueAsString(answer))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .list();
        if (kept.isEmpty()) throw new DuplicateKeyException("the request was answered meanwhile");
        return kept.getFirst().orElse(null);
    }

    /** Writes down an answer that was found in the history. */
    void confirm(Envelope envelope, CaseId caseId, Done answer) {
        db.sql("update events.idempotency set case_id = ?, answer = ?::json"
                        + " where officer = ? and key = ? and answer is null")
                .params(
                        caseId.value(),
                        CaseJson.stored().writeValueAsString(answer),
                        envelope.officer(),
                        envelope.idempotencyKey())
                .update();
    }

    /** Takes back the note of a request that had no effect, unless it was sent another time too: that one may still have. */
    void withdraw(Envelope envelope) {
        db.sql("delete from events.idempotency"
                        + " where officer = ? and key = ? and answer is null and tries - ?::text = '{}'::jsonb")
                .params(
                        envelope.officer(),
                        envelope.idempotencyKey(),
                        envelope.sending().toString())
                .update();
    }

    /** Forgets keys older than a day. */
    int forgetOld() {
        return db.sql("delete from events.idempotency where recorded_at < now() - interval '24 hours'")
                .update();
    }
}
