package org.hoso.command.outbox;

import java.util.Locale;

/** How far something that goes out has come. */
public enum OutboxStatus {
    /** It is sent, and sent again, until it arrives or its time is over. */
    DUE,
    /** It waits for somebody to carry it and to record that. */
    BY_HAND,
    DELIVERED,
    FAILED,
    /** What asked for it was annulled before it arrived. */
    WITHDRAWN;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
