package org.hoso.runtime.following;

/** A view cannot go on without this event: to set it aside would give what comes later a wrong place. */
public final class MustStop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MustStop(RuntimeException cause) {
        super("the view may not go on without this event", cause);
    }
}
