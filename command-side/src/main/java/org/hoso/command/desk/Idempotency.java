package org.hoso.command.desk;

import java.util.Arrays;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.hoso.runtime.problems.KeyReused;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A repeat with the same key and the same body gets the first answer again; with another body it is refused. Kept 24 hours. */
class Idempotency {
    /** Metadata: goes into the events too, so that a repeat can be recognised from the history alone. */
    static final String KEY = "idempotencyKey";
    /** Metadata of the command only. */
    static final String PENDING = "pendingAnswer";

    /** What the command carries to be written down with its events. */
    record Pending(String officer, String key, byte[] requestHash, java.util.Map<String, Object> created) {}

    private final JdbcClient db;

    Idempotency(JdbcClient db) {
        this.db = db;
    }

    /** @throws KeyReused when the key stands for another request */
    Optional<Done> first(Envelope envelope) {
        if (envelope.idempotencyKey() == null) return Optional.empty();
        return db.sql("select request_hash, answer::text from events.idempotency where officer = ? and key = ?")
                .params(envelope.officer(), envelope.idempotencyKey())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes(1), envelope.requestHash())) throw new KeyReused();
                    return CaseJson.stored().readValue(row.getString(2), Done.class);
                })
                .optional();
    }

    void keep(Outcome outcome, MetaData meta) {
        if (!(meta.get(PENDING) instanceof Pending pending)) return;
        Done answer = Answering.of(outcome, null, pending.created());
        db.sql(
                        "insert into events.idempotency (officer, key, request_hash, case_id, answer) values (?, ?, ?, ?, ?::json)")
                .params(
                        pending.officer(),
                        pending.key(),
                        pending.requestHash(),
                        outcome.caseId().value(),
                        CaseJson.stored().writeValueAsString(answer))
                .update();
    }

    /** Forgets keys older than a day. */
    int forgetOld() {
        return db.sql("delete from events.idempotency where recorded_at < now() - interval '24 hours'")
                .update();
    }
}
