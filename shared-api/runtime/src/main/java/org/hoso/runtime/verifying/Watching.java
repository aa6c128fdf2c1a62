package org.hoso.runtime.verifying;

/** Is told how far a verification is. */
@FunctionalInterface
public interface Watching {
    /**
     * @param events verified so far
     * @param of     all there are to verify
     * @param bytes  hashed so far
     */
    void verified(long events, long of, long bytes);
}
