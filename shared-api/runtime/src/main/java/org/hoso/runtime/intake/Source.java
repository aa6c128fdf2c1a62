package org.hoso.runtime.intake;

/** Where a part of a command comes from. */
public enum Source {
    /** From the request body. */
    BODY,
    /** From the path, the token or a sequence; a body may not name it. */
    HANDED,
    /** Drawn here; a body may not name it. */
    MINTED,
    /** From the body, where it names an existing one; else drawn here. */
    MINTED_UNLESS_GIVEN;

    /** Whether a request body may have it. */
    public boolean inBody() {
        return this == BODY || this == MINTED_UNLESS_GIVEN;
    }

    boolean drawn() {
        return this == MINTED || this == MINTED_UNLESS_GIVEN;
    }
}
