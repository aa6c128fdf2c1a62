package org.hoso.command.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk tidies up from time to time. */
public class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Idempotency repeats;

    Housekeeping(Idempotency repeats) {
        this.repeats = repeats;
    }

    /** Idempotency keys are kept 24 hours. */
    public void forgetOldKeys() {
        int forgotten = repeats.forgetOld();
        if (forgotten > 0) LOG.info("forgot {} idempotency keys older than 24 hours", forgotten);
    }
}
