package org.hoso.command.outbox;

import java.util.Locale;

/** What is sent. */
public enum Kind {
    /** A request to a platform to block or remove items. */
    NOTICE;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
