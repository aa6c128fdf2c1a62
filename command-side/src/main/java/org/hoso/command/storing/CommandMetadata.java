package org.hoso.command.storing;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseId;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.ledger.CallingApplication;
import org.jspecify.annotations.Nullable;

/** What goes over the bus beside a command, and is none of its fields. */
final class CommandMetadata {
    /** The version the sender expects (If-Match). */
    static final String EXPECTED = "expectedVersion";
    /** The surviving case that the step was asked at, where it belongs to the absorbed one. */
    private static final String THROUGH = "through";
    /** The half of a merged case that the sender names. */
    private static final String HALF = "half";

    private CommandMetadata() {}

    static MetaData of(Envelope envelope) {
        Map<String, Object> meta = new HashMap<>();
        meta.put("requestId", envelope.requestId());
        meta.put("channel", "rest");
        meta.putAll(CallingApplication.metadata(envelope.client()));
        meta.put(Idempotency.CORRELATION, envelope.sending().toString());
        if (envelope.through() != null) meta.put(THROUGH, envelope.through().toString());
        if (envelope.half() != null) meta.put(HALF, envelope.half().toString());
        if (envelope.ifMatch() != null) meta.put(EXPECTED, envelope.ifMatch());
        if (envelope.idempotencyKey() != null) {
            meta.put(Idempotency.KEY, envelope.idempotencyKey());
            meta.put(
                    Idempotency.PENDING,
                    new Idempotency.Pending(
                            envelope.officer(), envelope.idempotencyKey(), envelope.requestHash(), envelope.created()));
        }
        return MetaData.from(meta);
    }

    static @Nullable CaseId through(MetaData meta) {
        return caseIn(meta, THROUGH);
    }

    static @Nullable CaseId half(MetaData meta) {
        return caseIn(meta, HALF);
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException when the sender expects another version */
    static void expect(long current, MetaData meta) {
        if (meta.get(EXPECTED) instanceof Number expected && expected.longValue() != current)
            throw Rejection.stale(current);
    }

    private static @Nullable CaseId caseIn(MetaData meta, String key) {
        return meta.get(key) instanceof String id ? CaseId.of(id) : null;
    }
}
