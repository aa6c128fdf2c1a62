package org.hoso.cases;

import java.time.Instant;

/** What has happened and is stored for ever, of whatever family: to a case, or to the registry of the law. */
public interface Happening {
    Actor by();

    /** When it happened in the world; when it was recorded is the store's time stamp. */
    Instant at();
}
