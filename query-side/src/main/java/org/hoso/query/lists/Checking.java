package org.hoso.query.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.runtime.addresses.AddressKey;
import org.springframework.stereotype.Component;

/**
 * Which entries cover an address. A black site covers every host below its own: else the violator moves one label down. A white site
 * covers its own host only: below it may write who was never looked at.
 */
@Component
final class Checking {
    private static final int MOST = 100;

    private final Entries entries;

    Checking(Entries entries) {
        this.entries = entries;
    }

    /** The nearest first: pages from the longest, then sites from the host itself up. */
    List<PublicEntry> find(Question question, String canonical) {
        List<String> pages = AddressKey.pages(canonical).reversed();
        List<String> sites = AddressKey.sites(canonical);
        List<String> keys = new ArrayList<>(pages);
        keys.addAll(sites);
        Map<String, Integer> nearness = new HashMap<>();
        keys.forEach(key -> nearness.put(key, nearness.size()));
        return entries.byKeys(question, keys, MOST).stream()
                .filter(found -> covers(found.entry(), found.key(), sites))
                .sorted(Comparator.comparing(found -> nearness.get(found.key())))
                .map(Entries.Keyed::entry)
                .toList();
    }

    private static boolean covers(PublicEntry entry, String key, List<String> sites) {
        boolean whiteSite =
                entry.list().equals(ListCode.WHITE.stored()) && entry.kind().equals(ListedKind.SITE.stored());
        return !whiteSite || key.equals(sites.getFirst());
    }
}
