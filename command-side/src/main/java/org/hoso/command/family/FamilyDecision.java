package org.hoso.command.family;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;
import org.hoso.law.Holder;

/** The outcome of asking a history of a family beside a case's: events, at least one, or a refusal as a value. */
public sealed interface FamilyDecision<E extends Happening> {
    record Accepted<E extends Happening>(List<E> events) implements FamilyDecision<E> {}

    /** @param details what the officer needs to know, by name */
    record Refused<E extends Happening>(Refusal refusal, Map<String, Object> details) implements FamilyDecision<E> {}

    @SafeVarargs
    static <E extends Happening> FamilyDecision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E extends Happening> FamilyDecision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal, Map.of());
    }

    /** Another body's business, by which rule it be. @param bodies codes of those whose officers may ask it */
    static <E extends Happening> FamilyDecision<E> notYours(Refusal refusal, Collection<String> bodies) {
        return bodies.isEmpty()
                ? refuse(refusal)
                : refuse(refusal, "mayAsk", bodies.stream().distinct().toList());
    }

    /** Of all bodies, the law names these for it that day. @param measured what the decision rests on */
    static <E extends Happening> FamilyDecision<E> noMandate(Map<String, Object> measured, List<Holder> holders) {
        return new Refused<>(Refusal.NO_MANDATE, Holder.naming(measured, "mayAsk", holders));
    }

    static <E extends Happening> FamilyDecision<E> refuse(Refusal refusal, String name, Object detail) {
        return new Refused<>(refusal, Map.of(name, detail));
    }
}
