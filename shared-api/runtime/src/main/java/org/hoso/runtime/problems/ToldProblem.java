package org.hoso.runtime.problems;

import java.util.List;
import java.util.Map;

/**
 * What may be thrown anywhere behind an endpoint and reaches the caller as a problem body. It carries no stack trace: it is
 * an answer, not a defect.
 */
public abstract sealed class ToldProblem extends RuntimeException
        permits BadShape,
                Refused,
                NoSuchCase,
                NotKnownThen,
                NotThere,
                StaleVersion,
                KeyReused,
                TooLarge,
                TooSlow,
                TooManyRequests,
                Busy,
                ReasonNeeded,
                WrongGlass,
                WrongCallback,
                Away,
                NoRoom,
                NoRoomForFiles,
                OutcomeUnknown,
                UnreadableHistory,
                ClockAstray,
                TamperedHistory,
                Tampered,
                ViewRowAltered {
    private static final long serialVersionUID = 1L;

    ToldProblem(String message) {
        super(message, null, false, false);
    }

    /** The stable code of the body. */
    public abstract String code();

    public abstract int status();

    /** What is wrong with the shape of the request, place by place. */
    public List<Fault> faults() {
        return List.of();
    }

    /** What the texts may name, and what the body carries beyond its fixed members. */
    public Map<String, Object> extra() {
        return Map.of();
    }

    /** Response headers that belong to the answer. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
