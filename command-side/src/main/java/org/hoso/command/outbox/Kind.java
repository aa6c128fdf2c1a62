package org.hoso.command.outbox;

import java.util.Locale;
import org.hoso.cases.Orders.OrderKind;

/** What is sent. */
public enum Kind {
    /** A request to a platform to block or remove items. */
    NOTICE,
    BLOCK,
    LIFT,
    LOCK,
    USER_INFO;

    public static Kind of(OrderKind order) {
        return switch (order) {
            case BLOCK -> BLOCK;
            case LIFT -> LIFT;
            case LOCK -> LOCK;
            case USER_INFO -> USER_INFO;
        };
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
