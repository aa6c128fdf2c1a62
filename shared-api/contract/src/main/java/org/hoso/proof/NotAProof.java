package org.hoso.proof;

/** A text that was given as a note, a key or a checkpoint and is none; the message says why, without quoting it. */
public final class NotAProof extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAProof(String message) {
        super(message);
    }
}
