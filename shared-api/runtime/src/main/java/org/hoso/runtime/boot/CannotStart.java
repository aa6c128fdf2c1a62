package org.hoso.runtime.boot;

/** Why a process does not start, in one sentence, and what to do about it, in another: an operator reads it, nobody catches it. */
public final class CannotStart extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String todo;

    /**
     * @param why  what is not as it must be; no password or other secret is in it
     * @param todo what to do
     */
    public CannotStart(String why, String todo) {
        super(why);
        this.todo = todo;
    }

    public CannotStart(String why, String todo, Throwable cause) {
        super(why, cause);
        this.todo = todo;
    }

    /** What to do, one sentence. */
    public String todo() {
        return todo;
    }
}
