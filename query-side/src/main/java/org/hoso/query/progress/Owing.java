package org.hoso.query.progress;

import java.util.List;

/**
 * Providers that have yet to carry out a block or its lifting. A provider that refused, or could not be reached, still owes, though
 * it is the turn of the body that ordered it.
 *
 * @param count how many
 * @param first codes of the first few, who owe longest or what is due first at their head
 */
public record Owing(int count, List<String> first) {
    private static final int SHOWN = 5;

    static Owing of(List<String> providers) {
        return new Owing(providers.size(), providers.stream().limit(SHOWN).toList());
    }
}
