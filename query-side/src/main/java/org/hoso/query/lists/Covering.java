package org.hoso.query.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.runtime.addresses.AddressKey;

/**
 * Which entries cover some addresses. A black site covers every host below its own: else the violator moves one label down. A white
 * site covers its own host only: below it may write who was never looked at.
 *
 * @param under every key that one of the addresses is, or lies under
 * @param hosts keys of their own hosts
 */
public record Covering(Set<String> under, Set<String> hosts) {
    /** @param canonical addresses in canonical form */
    public static Covering of(Collection<String> canonical) {
        Set<String> under = new HashSet<>();
        Set<String> hosts = new HashSet<>();
        for (String address : canonical) {
            under.addAll(keys(address));
            hosts.add(AddressKey.host(address));
        }
        return new Covering(under, hosts);
    }

    /** The nearest first: pages from the longest, then sites from the host itself up. */
    static List<String> keys(String canonical) {
        List<String> keys = new ArrayList<>(AddressKey.pages(canonical).reversed());
        keys.addAll(AddressKey.sites(canonical));
        return keys;
    }

    /** @param key of the entry */
    public boolean covered(ListCode list, ListedKind kind, String key) {
        boolean ownHostOnly = list == ListCode.WHITE && kind == ListedKind.SITE;
        return ownHostOnly ? hosts.contains(key) : under.contains(key);
    }
}
