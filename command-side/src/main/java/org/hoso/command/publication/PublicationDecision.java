package org.hoso.command.publication;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.publications.PublicationEvent;

/** The outcome of asking about publications: an event, or a refusal as a value. */
public sealed interface PublicationDecision {
    record Accepted(PublicationEvent event) implements PublicationDecision {}

    /** @param details what the officer needs to know, by name */
    record Refused(Refusal refusal, Map<String, Object> details) implements PublicationDecision {}
}
