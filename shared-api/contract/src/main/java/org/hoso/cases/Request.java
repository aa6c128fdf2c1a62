package org.hoso.cases;

import java.time.Instant;

/** What is asked for, of whatever family: of a case, of the registry of the law, or about access. */
public interface Request {
    /** Who asks; handed in from the token. */
    Actor by();

    /** When it happened in the world; not in the future. */
    Instant at();
}
