package org.hoso.runtime.problems;

import java.util.List;
import java.util.Map;

/** What is told of something that went wrong, before it is put into words. */
record Diagnosis(Told told, List<Fault> faults, Map<String, Object> extra, Map<String, String> headers) {
    /** Code and status, and where the words are. */
    sealed interface Told {
        String code();

        int status();
    }

    record ByRefusal(Refused refused) implements Told {
        @Override
        public String code() {
            return refused.code();
        }

        @Override
        public int status() {
            return refused.status();
        }
    }

    /** @param values what the words may name */
    record ByCode(String code, int status, Map<String, Object> values) implements Told {}

    static Diagnosis of(ToldProblem problem) {
        Told told = problem instanceof Refused refused
                ? new ByRefusal(refused)
                : new ByCode(problem.code(), problem.status(), problem.extra());
        return new Diagnosis(told, problem.faults(), problem.extra(), problem.headers());
    }

    static Diagnosis of(ProblemCode code, Map<String, String> headers) {
        return new Diagnosis(new ByCode(code.code(), code.status(), Map.of()), List.of(), Map.of(), headers);
    }

    static Diagnosis of(ProblemCode code) {
        return of(code, Map.of());
    }
}
