package org.hoso.runtime.verifying;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param events      how many were recomputed and found right
 * @param bytes       how many bytes of them were hashed
 * @param checkpoints how many signed checkpoints the tree agreed with
 * @param stamps      how many time stamps agreed with their checkpoints
 * @param waiting     events that were written and have no position yet; not a fault
 * @param coverage    how far what is signed reaches
 * @param bad         the first fault, by position; absent where all is right
 */
public record Verdict(
        long events,
        long bytes,
        long checkpoints,
        long stamps,
        long waiting,
        Coverage coverage,
        Duration took,
        @Nullable Bad bad) {}
