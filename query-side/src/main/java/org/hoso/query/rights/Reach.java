package org.hoso.query.rights;

import java.util.Set;
import java.util.TreeSet;
import org.hoso.cases.Role;
import org.hoso.law.Agency;

/**
 * Which cases exist for a reader, as a store can ask it: all, or those that lie under one of the reader's keys. It reaches
 * exactly the cases to which {@link Relating} finds a relation.
 *
 * @param all   whether every case is reached (auditors; central bodies see at least a summary of each, settled A6)
 * @param anyOf keys as {@link AccessKeys} gives them
 */
public record Reach(boolean all, Set<String> anyOf) {
    private static final Reach EVERY_CASE = new Reach(true, Set.of());
    private static final Reach NO_CASE = new Reach(false, Set.of());

    public static Reach of(Reader reader, Relating relating) {
        return switch (Capacity.of(reader)) {
            case AUDITOR -> EVERY_CASE;
            case PLATFORM -> under(AccessKeys.platform(reader.agency()));
            case PROVIDER -> under(AccessKeys.PROVIDERS);
            case CITIZEN -> under(AccessKeys.account(reader.officer()));
            case SUBSCRIBER -> under(AccessKeys.PUBLISHED);
            case PROTECTION -> relating.isCentral(reader) ? EVERY_CASE : NO_CASE;
            case OFFICER -> relating.isCentral(reader) ? EVERY_CASE : local(reader, relating);
            case NONE -> NO_CASE;
        };
    }

    /** The cases whose events are open to the reader one by one, and with them which officer did what: the row HISTORY. */
    public static Reach ofHistories(Reader reader, Relating relating) {
        return switch (Capacity.of(reader)) {
            case AUDITOR -> EVERY_CASE;
            case OFFICER -> relating.coordinatesAll(reader) ? EVERY_CASE : local(reader, relating);
            case PLATFORM, PROVIDER, CITIZEN, SUBSCRIBER, PROTECTION, NONE -> NO_CASE;
        };
    }

    /** Whether no case at all can be reached. */
    public boolean nothing() {
        return !all && anyOf.isEmpty();
    }

    private static Reach local(Reader reader, Relating relating) {
        Set<String> keys = new TreeSet<>();
        keys.add(AccessKeys.body(reader.agency()));
        relating.area(reader).ifPresent(province -> keys.add(AccessKeys.area(province)));
        if (reader.is(Role.APPEALS)) {
            keys.add(AccessKeys.appealed(reader.agency()));
            relating.agencies().all(relating.day()).stream()
                    .map(Agency::code)
                    .filter(code -> relating.isAbove(reader.agency(), code))
                    .forEach(code -> keys.add(AccessKeys.appealed(code)));
        }
        return new Reach(false, keys);
    }

    private static Reach under(String key) {
        return new Reach(false, Set.of(key));
    }
}
