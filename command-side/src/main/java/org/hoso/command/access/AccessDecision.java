package org.hoso.command.access;

import java.util.Map;
import org.hoso.access.AccessEvent;
import org.hoso.cases.Refusal;

/** The outcome of asking for access: an event, or a refusal as a value. */
public sealed interface AccessDecision {
    record Accepted(AccessEvent event) implements AccessDecision {}

    /** @param details what the officer needs to know, by name */
    record Refused(Refusal refusal, Map<String, Object> details) implements AccessDecision {}
}
