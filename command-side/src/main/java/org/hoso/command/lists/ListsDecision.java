package org.hoso.command.lists;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.lists.ListsEvent;

/** The outcome of asking the lists: events, or a refusal as a value. */
public sealed interface ListsDecision {
    record Accepted(List<ListsEvent> events) implements ListsDecision {}

    /** @param details what the officer needs to know, by name */
    record Refused(Refusal refusal, Map<String, Object> details) implements ListsDecision {}

    static ListsDecision accept(ListsEvent... events) {
        return new Accepted(List.of(events));
    }

    static ListsDecision refuse(Refusal refusal) {
        return new Refused(refusal, Map.of());
    }

    static ListsDecision refuse(Refusal refusal, String name, Object detail) {
        return new Refused(refusal, Map.of(name, detail));
    }
}
