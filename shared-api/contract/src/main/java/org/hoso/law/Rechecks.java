package org.hoso.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When the checker looks: so long after a platform's claim, and so long after a removal was confirmed, each list ascending.
 */
public record Rechecks(List<Duration> afterClaim, List<Duration> afterRemoval) {
    /** What is followed by looks of our own. */
    public enum Occasion {
        CLAIM,
        REMOVAL
    }

    public Rechecks {
        afterClaim = List.copyOf(afterClaim);
        afterRemoval = List.copyOf(afterRemoval);
    }

    /** The first look after that instant; nothing once all of them lie before it. */
    public Optional<Instant> next(Occasion occasion, Instant since, Instant after) {
        return delays(occasion).stream()
                .map(since::plus)
                .filter(look -> look.isAfter(after))
                .findFirst();
    }

    private List<Duration> delays(Occasion occasion) {
        return switch (occasion) {
            case CLAIM -> afterClaim;
            case REMOVAL -> afterRemoval;
        };
    }
}
