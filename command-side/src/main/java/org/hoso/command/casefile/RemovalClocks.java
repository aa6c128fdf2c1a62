package org.hoso.command.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.law.Clocks;

/** Of the clocks that a removal request can start exactly one runs: picked by the ground, the urgency and the law of the day. */
public final class RemovalClocks {
    private RemovalClocks() {}

    /** The code of that clock; nothing where the ground's law was not in force that day. */
    public static Optional<String> code(LegalGround ground, boolean urgent, LocalDate day, Clocks law) {
        return candidates(ground, urgent).stream()
                .filter(code -> law.rule(code, day).isPresent())
                .findFirst();
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
