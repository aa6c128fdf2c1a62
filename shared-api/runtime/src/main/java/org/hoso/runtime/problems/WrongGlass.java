package org.hoso.runtime.problems;

import java.util.List;

/** 403: the glass named opens nothing here: it is another's, of another case or unknown, or its time is over; nothing was shown. */
public final class WrongGlass extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final ProblemCode problem;

    private WrongGlass(String header, ProblemCode problem) {
        super("a wrong glass");
        this.problem = problem;
        this.faults = List.of(Fault.at("/" + header, FaultCode.NO_SUCH_GLASS));
    }

    /** @param header that names the glass */
    public static WrongGlass notYours(String header) {
        return new WrongGlass(header, ProblemCode.GLASS_NOT_YOURS);
    }

    public static WrongGlass expired(String header) {
        return new WrongGlass(header, ProblemCode.GLASS_EXPIRED);
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String code() {
        return problem.code();
    }

    @Override
    public int status() {
        return problem.status();
    }
}
