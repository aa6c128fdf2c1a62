package org.hoso.runtime.verifying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring events, recomputed.
 *
 * @param leaves of those before the fault, in order
 * @param bytes  that were hashed
 * @param bad    the first fault among them
 */
record Slice(List<byte[]> leaves, long bytes, @Nullable Bad bad) {}
