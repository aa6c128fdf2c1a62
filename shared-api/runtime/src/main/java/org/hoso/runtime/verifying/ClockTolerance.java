package org.hoso.runtime.verifying;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.hoso.wire.Leaf;

/**
 * How far the clocks of the machines that take part may differ: an event is stamped by the process that records it, gets its
 * position by the database's clock, and is seen by a time stamp authority's.
 */
final class ClockTolerance {
    static final Duration APART = Duration.ofMinutes(5);
    /** "2026-11-20T02:30:00": up to there, moments of four-digit years stand in the order of their texts. */
    private static final int TO_THE_SECOND = 19;

    private ClockTolerance() {}

    /** Up to when an event may say that it was recorded, if it got its position then; as text, up to the second. */
    static byte[] latest(Instant ledgeredAt) {
        return Leaf.time(ledgeredAt.plus(APART)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether it is plain already by the texts that the one is not after the other. @param recorded in its row's bytes */
    static boolean notAfter(byte[] row, int recorded, int letters, byte[] latest) {
        if (letters <= TO_THE_SECOND || row[recorded + letters - 1] != 'Z' || row[recorded + 4] != '-') return false;
        for (int n = 0; n < TO_THE_SECOND; n++)
            if (row[recorded + n] != latest[n]) return row[recorded + n] < latest[n];
        return true;
    }

    /** Whether an event recorded then may have got its position then; never where the one is no moment. */
    static boolean fit(String recorded, Instant ledgeredAt) {
        try {
            return !Instant.parse(recorded).isAfter(ledgeredAt.plus(APART));
        } catch (DateTimeException otherwise) {
            return false;
        }
    }
}
