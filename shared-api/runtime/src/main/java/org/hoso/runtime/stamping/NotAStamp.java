package org.hoso.runtime.stamping;

import org.jspecify.annotations.Nullable;

/** There is no time stamp that may be believed, or none at all. */
public final class NotAStamp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StampingTrouble trouble;

    NotAStamp(StampingTrouble trouble) {
        this(trouble, null);
    }

    NotAStamp(StampingTrouble trouble, @Nullable Throwable cause) {
        super(trouble.text(), cause);
        this.trouble = trouble;
    }

    public StampingTrouble trouble() {
        return trouble;
    }
}
