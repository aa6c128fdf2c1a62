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
 * @param ahead       how many of them say that they were recorded later than they got their positions, and were signed so
 * @param firstAhead  the first of those: a warning, no fault of the store
 * @param bad         the first fault, by position; absent where all is right
 */
public record VerificationResult(
        long events,
        long bytes,
        long checkpoints,
        long stamps,
        long waiting,
        Coverage coverage,
        Duration took,
        long ahead,
        @Nullable Bad firstAhead,
        @Nullable Bad bad) {}
