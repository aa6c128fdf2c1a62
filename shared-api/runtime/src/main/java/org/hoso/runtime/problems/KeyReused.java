package org.hoso.runtime.problems;

/** 422: the idempotency key was used before with another body; nothing was done. */
public final class KeyReused extends ToldProblem {
    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("idempotency key reused");
    }

    @Override
    public String code() {
        return ProblemCode.IDEMPOTENCY_KEY_REUSED.code();
    }

    @Override
    public int status() {
        return ProblemCode.IDEMPOTENCY_KEY_REUSED.status();
    }
}
