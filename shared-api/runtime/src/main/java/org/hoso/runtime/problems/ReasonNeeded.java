package org.hoso.runtime.problems;

import java.util.List;

/** 428: the case is not the reader's own work, so that it is shown for a reason only; nothing was shown. */
public final class ReasonNeeded extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param header where the reason is to stand */
    public ReasonNeeded(String header) {
        super("a reason is needed");
        this.faults = List.of(Fault.at("/" + header, FaultCode.MISSING_FIELD));
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String code() {
        return ProblemCode.REASON_NEEDED.code();
    }

    @Override
    public int status() {
        return ProblemCode.REASON_NEEDED.status();
    }
}
