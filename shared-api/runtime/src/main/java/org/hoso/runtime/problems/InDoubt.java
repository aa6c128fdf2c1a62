package org.hoso.runtime.problems;

import org.springframework.transaction.TransactionSystemException;

/** A commit was asked for and the connection broke before its answer: it happened or it did not, and only the store knows. */
public final class InDoubt extends TransactionSystemException {
    private static final long serialVersionUID = 1L;

    public InDoubt(Throwable broken) {
        super("a commit was not answered", broken);
    }
}
