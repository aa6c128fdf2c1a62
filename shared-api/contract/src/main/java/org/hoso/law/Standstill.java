package org.hoso.law;

import java.time.Instant;

/** A stretch in which a clock stood still. @param until when it went on; never before {@code from} */
public record Standstill(Instant from, Instant until) {
    public Standstill {
        if (until.isBefore(from))
            throw new IllegalArgumentException("A clock goes on after it stood still, not before");
    }
}
