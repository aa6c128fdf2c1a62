package org.hoso.cases;

import java.time.Instant;

/** What has happened and is stored for ever, of whatever family: to a case, to the registry of the law, or to access. */
public interface Happening {
    Actor by();

    /** When it happened in the world; when it was recorded is the store's time stamp. */
    Instant at();
}
