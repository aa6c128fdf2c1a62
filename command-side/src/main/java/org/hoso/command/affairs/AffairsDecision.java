package org.hoso.command.affairs;

import java.util.Map;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Refusal;

/** The outcome of asking an affair: an event, or a refusal as a value. */
public sealed interface AffairsDecision {
    record Accepted(AffairsEvent event) implements AffairsDecision {}

    /** @param details what the officer needs to know, by name */
    record Refused(Refusal refusal, Map<String, Object> details) implements AffairsDecision {}

    static AffairsDecision refuse(Refusal refusal) {
        return new Refused(refusal, Map.of());
    }

    static AffairsDecision refuse(Refusal refusal, String name, Object detail) {
        return new Refused(refusal, Map.of(name, detail));
    }
}
