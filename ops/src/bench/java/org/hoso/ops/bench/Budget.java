package org.hoso.ops.bench;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;

/**
 * How long each number may take, so that all of them fit into the time of a run: seconds, with what is prepared for it. What has one
 * server with others has no share of its start; those are {@link #SERVERS}.
 */
final class Budget {
    /** Starting three servers, warming them, filling the stores that several numbers share. */
    static final Duration SERVERS = Duration.ofSeconds(165);

    static final Map<String, Integer> SECONDS = Map.ofEntries(
            entry("R1", 120),
            entry("R2", 50),
            entry("R3", 28),
            entry("R4", 28),
            entry("R5", 28),
            entry("R6", 30),
            entry("R7", 15),
            entry("R8", 45),
            entry("R9", 40),
            entry("R10", 28),
            entry("R11", 75),
            entry("R12", 28),
            entry("R13", 40),
            entry("R14", 45),
            entry("R16", 30),
            entry("R17", 28),
            entry("R19", 25),
            entry("R20", 40),
            entry("R21", 90),
            entry("R23", 110),
            entry("R24", 25));

    private Budget() {}

    /** @throws IllegalArgumentException where a number is measured that has none */
    static Duration of(String number) {
        Integer seconds = SECONDS.get(number);
        if (seconds == null) throw new IllegalArgumentException(number + " has no time of its own");
        return Duration.ofSeconds(seconds);
    }

    static Duration all() {
        return SERVERS.plusSeconds(
                SECONDS.values().stream().mapToLong(Integer::longValue).sum());
    }
}
