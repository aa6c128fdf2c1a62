package org.hoso.command.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is still to be done once a command is recorded. It is recorded whatever comes of this, and its answer says so. */
public final class Afterwards {
    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private Afterwards() {}

    /** @param what is missing where it fails, for the log */
    public static void run(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.warn("a command was recorded, and {} could not be done after it", what, trouble);
        }
    }
}
