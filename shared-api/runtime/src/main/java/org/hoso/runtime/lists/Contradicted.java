package org.hoso.runtime.lists;

/** A change of the lists would be told otherwise than it was given out, and subscribers hold proof of that: nothing is written. */
public final class Contradicted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Contradicted(long position) {
        super("the change of the lists at position " + position + " would not be the one that was given out");
    }
}
