package org.hoso.command.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Refusal;
import org.hoso.law.Holder;
import org.jspecify.annotations.Nullable;

/** The outcome of asking: events, or a refusal as a value. Technical trouble is an exception, never a decision. */
public sealed interface Decision {
    /** @param events what happened; none when there was nothing to add */
    record Accepted(List<CaseEvent> events) implements Decision {}

    /** @param details what the officer needs to know, by name: codes, ids, dates; never personal text */
    record Refused(Refusal refusal, Map<String, Object> details) implements Decision {}

    static Decision accept(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refuse(Refusal refusal) {
        return new Refused(refusal, Map.of());
    }

    static Decision refuse(Refusal refusal, String name, Object detail) {
        return new Refused(refusal, Map.of(name, detail));
    }

    /** Another body's business. @param bodies codes of those whose officers may ask it */
    static Decision notYours(Collection<String> bodies) {
        return bodies.isEmpty()
                ? refuse(Refusal.WRONG_AGENCY)
                : refuse(Refusal.WRONG_AGENCY, "mayAsk", List.copyOf(bodies));
    }

    static Decision notYours(@Nullable String body) {
        return notYours(body == null ? List.of() : List.of(body));
    }

    /** Of all bodies, the law names these for it that day. @param measured what the decision rests on */
    static Decision noMandate(Map<String, Object> measured, List<Holder> holders) {
        return refuse(Refusal.NO_MANDATE, Holder.naming(measured, "mayAsk", holders));
    }

    /** One body alone may, and no mandate is asked for. */
    static Decision noMandate(String body) {
        return refuse(Refusal.NO_MANDATE, "mayAsk", List.of(body));
    }

    static Decision refuse(Refusal refusal, Map<String, Object> details) {
        return new Refused(refusal, Map.copyOf(details));
    }
}
