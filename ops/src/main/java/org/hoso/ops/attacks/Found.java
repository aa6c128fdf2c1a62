package org.hoso.ops.attacks;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found of one attack.
 *
 * @param by what each of those who found it names
 */
record Found(Attack attack, Map<Finder, String> by) {
    /** Whether everybody found it who must: what a command would not believe is never verified either. */
    boolean asItMust() {
        boolean verified = attack.finder() != Finder.READING || by.containsKey(Finder.VERIFICATION);
        return by.containsKey(attack.finder()) && verified;
    }

    /** By whom, in a fixed order. */
    String finders() {
        return by.keySet().stream().sorted().map(Finder::word).collect(Collectors.joining(", "));
    }

    /** What the one names that must find it, without what is in brackets: keys and moments differ from store to store. */
    String named() {
        return by.getOrDefault(attack.finder(), "").replaceFirst(" \\(.*\\)$", "");
    }
}
