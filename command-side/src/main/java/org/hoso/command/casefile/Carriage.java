package org.hoso.command.casefile;

import org.hoso.cases.Actor;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.Role;
import org.jspecify.annotations.Nullable;

/**
 * How something that went out was carried, as far as it is told.
 *
 * @param arrived absent while it is under way
 * @param inHand  its receiver itself says so, by a receipt or an answer: nothing can come back any more
 */
public record Carriage(@Nullable Boolean arrived, boolean inHand) {
    static final Carriage UNDER_WAY = new Carriage(null, false);

    /** A failure counts once and an arrival for good, but for what came back that nobody has said to have. */
    public boolean takes(Delivery told) {
        return switch (told) {
            case DELIVERED -> !Boolean.TRUE.equals(arrived);
            case FAILED -> arrived == null;
            case BOUNCED -> !Boolean.FALSE.equals(arrived) && !inHand;
        };
    }

    Carriage arrived(Actor by) {
        return new Carriage(true, inHand || by.is(Role.PLATFORM) || by.is(Role.ISP));
    }

    Carriage failed() {
        return new Carriage(false, inHand);
    }

    /** Whoever answers it has it, however it came. */
    Carriage answered(Actor by) {
        return new Carriage(arrived, inHand || by.is(Role.PLATFORM) || by.is(Role.ISP));
    }

    /** What had arrived has arrived; what had not may arrive now. */
    Carriage underway() {
        return Boolean.FALSE.equals(arrived) ? new Carriage(null, inHand) : this;
    }
}
