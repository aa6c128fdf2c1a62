package org.hoso.command.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.law.ClockRules;
import org.jspecify.annotations.Nullable;

/** Of the clocks that a removal request can start exactly one runs: picked by the ground, the urgency and the law of the day. */
public final class RemovalClocks {
    /** As long as it may take to write down what one has just done. */
    private static final Duration TYPING = Duration.ofMinutes(15);

    private RemovalClocks() {}

    /** The code of that clock; nothing where the ground's law was not in force that day. */
    public static Optional<String> code(LegalGround ground, boolean urgent, LocalDate day, ClockRules law) {
        return candidates(ground, urgent).stream()
                .filter(code -> law.rule(code, day).isPresent())
                .findFirst();
    }

    /** Whether a clock of that code is a platform's, for content that it was asked to remove. */
    public static boolean isOne(String code) {
        return Stream.of(LegalGround.values())
                .flatMap(ground -> Stream.of(true, false).flatMap(urgent -> candidates(ground, urgent).stream()))
                .anyMatch(code::equals);
    }

    /**
     * From when a platform's time runs: from the sending, but not from before it was recorded, unless a paper of that day proves it.
     * Until then nobody can show that the platform had anything.
     */
    public static Instant start(Instant sent, @Nullable DocumentRef proof, Instant recorded) {
        boolean proven = proof != null && proof.date().equals(Clockwork.day(sent));
        return proven || !sent.plus(TYPING).isBefore(recorded) ? sent : recorded.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The special rule before the general one, the new before the old: urgency shortens nothing until its rule is in force. */
    private static List<String> candidates(LegalGround ground, boolean urgent) {
        return switch (ground) {
            case ADVERTISING -> List.of("ad_removal_24h", "ad_removal_24h_nd70");
            case CONTENT -> List.of("content_removal_24h_nd147");
            case CYBER_SECURITY ->
                urgent ? List.of("cyber_removal_urgent_6h", "cyber_removal_24h") : List.of("cyber_removal_24h");
            case ECOMMERCE -> List.of("ecommerce_removal_24h");
        };
    }
}
