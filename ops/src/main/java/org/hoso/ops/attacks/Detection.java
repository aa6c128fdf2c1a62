package org.hoso.ops.attacks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found of one attack.
 *
 * @param by what each of those who found it names
 */
record Detection(Attack attack, Map<Finder, String> by) {
    /** Where ids, keys and numbers begin that are others in every store that is played anew. */
    private static final String OF_ITS_STORE = " \\{.*|: it .*|: [0-9a-f]{8}-.*| not told:.*";

    /**
     * Whether everybody found it who must: what a command would not believe is never verified either, and what the running system
     * misses of a view is missed by whoever folds it anew.
     */
    boolean asItMust() {
        return switch (attack.finder()) {
            case NOBODY -> by.isEmpty();
            case READING -> by.keySet().containsAll(Set.of(Finder.READING, Finder.VERIFICATION));
            case SELF_CHECK -> by.keySet().containsAll(Set.of(Finder.SELF_CHECK, Finder.VIEWS));
            case VERIFICATION, ROWS, VIEWS -> by.containsKey(attack.finder());
        };
    }

    /** By whom, in a fixed order. */
    String finders() {
        return by.keySet().stream().sorted().map(Finder::word).collect(Collectors.joining(", "));
    }

    /** What the one names that must find it; without what differs from store to store. */
    String named() {
        String named = by.getOrDefault(attack.finder(), "");
        return switch (attack.finder()) {
            case VERIFICATION, READING, NOBODY -> named.replaceFirst(" \\(.*\\)$", "");
            case ROWS -> named.split(" ", 2)[0];
            case VIEWS, SELF_CHECK -> named.replaceFirst(OF_ITS_STORE, "");
        };
    }

    /** In two lines, for whoever watches. */
    String told() {
        String verdict = attack.finder() == Finder.NOBODY && asItMust() ? "unseen" : asItMust() ? "found " : "MISSED";
        return "%s  %s%n        %s".formatted(verdict, attack.name(), by.isEmpty() ? "by nobody" : by);
    }
}
