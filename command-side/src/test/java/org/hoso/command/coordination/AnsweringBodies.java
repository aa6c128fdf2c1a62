package org.hoso.command.coordination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who answers for a case, kept as plain words from what was asked and whether it was taken; never from the events, and by no
 * rule of the product's. The reorganisations are written out by hand.
 */
final class AnsweringBodies {
    /** Of the bodies the property plays with: the first instant without them, and the one successor or none. */
    static final Map<String, Instant> ENDS = Map.of(
            "VHCS", Instant.parse("2025-02-28T17:00:00Z"),
            "DMS", Instant.parse("2025-02-28T17:00:00Z"),
            "STT_HCM", Instant.parse("2025-02-28T17:00:00Z"),
            "TTR_VHTTDL", Instant.parse("2025-06-30T17:00:00Z"));

    static final Map<String, String> SUCCESSORS = Map.of("VHCS", "VHCSGDTV", "DMS", "DMSD");

    /** One reign. */
    record Since(Instant at, String body) {}

    final List<Since> reigns = new ArrayList<>();
    final Map<UUID, String> open = new HashMap<>();
    boolean sought;
    boolean disputed;

    AnsweringBodies(Instant at, String body) {
        reigns.add(new Since(at, body));
    }

    String now() {
        return reigns.getLast().body();
    }

    Instant since() {
        return reigns.getLast().at();
    }

    void answers(Instant at, String body) {
        reigns.add(new Since(at, body));
        open.clear();
        sought = false;
    }

    /** The body whose reign holds that instant, found by looking at each. */
    List<String> at(Instant instant) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < reigns.size(); i++) {
            boolean begun = !reigns.get(i).at().isAfter(instant);
            boolean over = i + 1 < reigns.size() && !reigns.get(i + 1).at().isAfter(instant);
            if (begun && !over) found.add(reigns.get(i).body());
        }
        return found;
    }
}
