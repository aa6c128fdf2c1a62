package org.hoso.query.proof;

import java.util.ArrayList;
import java.util.List;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;

/** What is wrong with the numbers of a question about the tree: all of it at once. */
final class Asked {
    private final List<Fault> faults = new ArrayList<>();

    /** A number from the least on. */
    Asked atLeast(long least, String name, long value) {
        return unless(value >= least, name, FaultCode.OUT_OF_RANGE);
    }

    /** A place that the ledger, or the tree of that size, does not have yet. */
    Asked notBeyond(long size, String name, long value) {
        return unless(value <= size, name, FaultCode.IN_THE_FUTURE);
    }

    Asked inOrder(long first, String name, long second) {
        return unless(first <= second, name, FaultCode.WRONG_ORDER);
    }

    private Asked unless(boolean good, String name, FaultCode code) {
        if (!good) faults.add(Fault.at("/" + name, code));
        return this;
    }

    /** @throws BadShape where anything was wrong */
    void check() {
        if (!faults.isEmpty()) throw new BadShape(faults);
    }
}
