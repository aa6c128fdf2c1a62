package org.hoso.command.storing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk tidies up from time to time. */
public class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Idempotency repeats;
    private final ConsistencyStrategy consistency;

    Housekeeping(Idempotency repeats, ConsistencyStrategy consistency) {
        this.repeats = repeats;
        this.consistency = consistency;
    }

    /** Idempotency keys are kept 24 hours, and so is what was reserved and never used. */
    public void forgetOldKeys() {
        consistency.tidy();
        int forgotten = repeats.forgetOld();
        if (forgotten > 0) LOG.info("forgot {} idempotency keys older than 24 hours", forgotten);
    }
}
