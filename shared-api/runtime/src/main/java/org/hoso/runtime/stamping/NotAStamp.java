package org.hoso.runtime.stamping;

import org.jspecify.annotations.Nullable;

/** There is no time stamp that may be believed, or none at all. */
public final class NotAStamp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    NotAStamp(Trouble trouble) {
        this(trouble, null);
    }

    NotAStamp(Trouble trouble, @Nullable Throwable cause) {
        super(trouble.text(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
