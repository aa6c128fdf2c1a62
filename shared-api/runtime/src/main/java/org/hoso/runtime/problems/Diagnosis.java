package org.hoso.runtime.problems;

import java.util.List;
import java.util.Map;

/**
 * What is told of something that went wrong, before it is put into words: code, status and what belongs to them.
 *
 * @param told what was thrown to be told, or the code alone
 */
record Diagnosis(Told told, List<Fault> faults, Map<String, Object> extra, Map<String, String> headers) {
    sealed interface Told {
        int status();

        String code();
    }

    record ByException(ToldProblem problem) implements Told {
        @Override
        public int status() {
            return problem.status();
        }

        @Override
        public String code() {
            return problem.code();
        }
    }

    record ByCode(ProblemCode problem) implements Told {
        @Override
        public int status() {
            return problem.status();
        }

        @Override
        public String code() {
            return problem.code();
        }
    }

    static Diagnosis of(ToldProblem problem) {
        List<Fault> faults = problem instanceof BadShape shape ? shape.faults() : List.of();
        return new Diagnosis(new ByException(problem), faults, problem.extra(), problem.headers());
    }

    static Diagnosis of(ProblemCode code, Map<String, String> headers) {
        return new Diagnosis(new ByCode(code), List.of(), Map.of(), headers);
    }

    static Diagnosis of(ProblemCode code) {
        return of(code, Map.of());
    }
}
