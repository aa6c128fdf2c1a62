package org.hoso.runtime.problems;

import java.util.Map;

/** A signed call that cannot be taken: by its signature, or because of what it answers. Nothing was done. */
public final class WrongCallback extends ToldProblem {
    private static final long serialVersionUID = 1L;
    private static final int NOT_SIGNED = 401;

    private final ProblemCode problem;

    private WrongCallback(ProblemCode problem) {
        super("a wrong callback: " + problem.code());
        this.problem = problem;
    }

    /** Also where nobody of that name has a key here: who has is not told. */
    public static WrongCallback badSignature() {
        return new WrongCallback(ProblemCode.BAD_SIGNATURE);
    }

    public static WrongCallback expired() {
        return new WrongCallback(ProblemCode.SIGNATURE_EXPIRED);
    }

    /** Also where it went to another. */
    public static WrongCallback noSuchDispatch() {
        return new WrongCallback(ProblemCode.NO_SUCH_DISPATCH);
    }

    public static WrongCallback notSentYet() {
        return new WrongCallback(ProblemCode.NOT_SENT_YET);
    }

    @Override
    public String code() {
        return problem.code();
    }

    @Override
    public int status() {
        return problem.status();
    }

    @Override
    public Map<String, String> headers() {
        return problem.status() == NOT_SIGNED ? Map.of("WWW-Authenticate", "Webhook-Signature") : Map.of();
    }
}
