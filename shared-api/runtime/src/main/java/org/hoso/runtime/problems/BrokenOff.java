package org.hoso.runtime.problems;

/** Thrown to the container, which then closes the connection: what was told of why stands in the log before it. */
final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOff() {
        super("the answer broke off after its head had gone out", null, false, false);
    }
}
