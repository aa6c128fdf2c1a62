package org.hoso.command.storing;

import java.util.Objects;
import org.hoso.cases.CaseId;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.wire.CaseJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests noted before they are sent, where their events lie elsewhere: the rows of {@link Idempotency} without an answer yet. */
class BeginningNotes {
    private static final String BEGIN = """
            insert into events.idempotency as old (officer, key, request_hash, case_id, from_version, tries)
            values (?, ?, ?, ?, ?, jsonb_build_object(?::text, ?::jsonb))
            on conflict (officer, key) do update
            set case_id = excluded.case_id, from_version = least(old.from_version, excluded.from_version),
                tries = old.tries || excluded.tries
            where old.answer is null and old.request_hash = excluded.request_hash
            """;

    private final JdbcClient db;
    private final Idempotency repeats;

    BeginningNotes(JdbcClient db, Idempotency repeats) {
        this.repeats = repeats;
        this.db = db;
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

    /** Writes down an answer that was found in the history. */
    void confirm(Envelope envelope, CaseId caseId, Done answer) {
        String told = CaseJson.stored().writeValueAsString(answer);
        String key = Objects.requireNonNull(envelope.idempotencyKey());
        db.sql("update events.idempotency set case_id = ?, answer = ?::json, mac = ?"
                        + " where officer = ? and key = ? and answer is null")
                .params(
                        caseId.value(),
                        told,
                        repeats.mac(envelope.officer(), key, envelope.requestHash(), caseId.value(), told),
                        envelope.officer(),
                        key)
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
}
