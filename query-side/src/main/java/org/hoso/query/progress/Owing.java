package org.hoso.query.progress;

import java.util.List;

/**
 * Providers of a track that have yet to carry out a block or its lifting, whether it is their turn or, since they refused or were not
 * reached, that of the body that ordered it.
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
