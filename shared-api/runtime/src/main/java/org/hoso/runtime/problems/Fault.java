package org.hoso.runtime.problems;

import java.util.Map;

/**
 * One thing wrong at one place. What was sent is never repeated, because it may be personal.
 *
 * @param pointer JSON pointer into the body; for a part of the address, a slash and the parameter's name
 * @param values  what its text needs, e.g. the longest length allowed
 */
public record Fault(String pointer, FaultCode code, Map<String, String> values) {
    public static Fault at(String pointer, FaultCode code) {
        return new Fault(pointer, code, Map.of());
    }

    public static Fault at(String pointer, FaultCode code, String name, Object value) {
        return new Fault(pointer, code, Map.of(name, String.valueOf(value)));
    }
}
