package org.hoso.query.lists;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries that cover an address. */
@Component
final class Checking {
    private static final int MOST = 100;

    private final Entries entries;

    Checking(Entries entries) {
        this.entries = entries;
    }

    /** The nearest first: pages from the longest, then sites from the host itself up. */
    List<PublicEntry> find(ListDayQuery question, String canonical) {
        List<String> keys = Covering.keys(canonical);
        Covering covering = Covering.of(List.of(canonical));
        return entries.byKeys(question, keys, MOST).stream()
                .filter(found -> covering.covered(found.list(), found.kind(), found.key()))
                .sorted(Comparator.comparing(found -> keys.indexOf(found.key())))
                .map(Entries.Keyed::entry)
                .toList();
    }
}
