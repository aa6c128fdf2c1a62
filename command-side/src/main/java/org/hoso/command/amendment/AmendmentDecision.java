package org.hoso.command.amendment;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.registry.RegistryEvent;

/** The outcome of asking the registry: an event, or a refusal as a value. */
public sealed interface AmendmentDecision {
    record Accepted(RegistryEvent event) implements AmendmentDecision {}

    /** @param details what the officer needs to know, by name */
    record Refused(Refusal refusal, Map<String, Object> details) implements AmendmentDecision {}
}
