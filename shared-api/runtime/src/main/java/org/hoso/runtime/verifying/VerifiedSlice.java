package org.hoso.runtime.verifying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring events, recomputed.
 *
 * @param leaves of those before the fault, in order
 * @param lineup of which cases and versions they are
 * @param bytes  that were hashed
 * @param early  those that got their positions before they say that they were recorded
 * @param again  whether the ledger would take one of them again
 * @param bad    the first fault among them
 */
record VerifiedSlice(
        List<byte[]> leaves,
        Lineup lineup,
        long bytes,
        List<Bad> early,
        boolean again,
        @Nullable Bad bad) {}
