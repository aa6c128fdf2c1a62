package org.hoso.command.outbox;

import java.util.Locale;

/** How something goes out. */
public enum Way {
    /** To the receiver's own address, as a signed call. */
    ENDPOINT,
    MAIL,
    /** A person carries it: a letter to be printed and posted, or a form that only people can fill in. */
    HAND;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Way of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
