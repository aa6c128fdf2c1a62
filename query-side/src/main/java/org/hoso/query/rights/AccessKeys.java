package org.hoso.query.rights;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys that a case lies under in a store, so that a store can filter by who may know of it: a reader reaches it who has
 * one of them. Written beside the case's row; no key says anything that {@link CaseAccess} does not.
 */
public final class AccessKeys {
    private AccessKeys() {}

    /** All keys of a case, sorted. */
    public static Set<String> of(CaseAccess access) {
        Set<String> keys = new TreeSet<>();
        Bodies bodies = access.bodies();
        if (bodies.accountable() != null) keys.add(body(bodies.accountable()));
        bodies.working().forEach(agency -> keys.add(body(agency)));
        bodies.invited().values().stream().flatMap(Collection::stream).forEach(agency -> keys.add(body(agency)));
        access.areas().values().forEach(province -> keys.add(area(province)));
        access.contested().appealed().forEach(maker -> keys.add(appealed(maker)));
        access.outsiders().platforms().forEach(platform -> keys.add(platform(platform)));
        access.outsiders().reporters().values().forEach(account -> keys.add(account(account)));
        access.outsiders().subjects().values().forEach(account -> keys.add(account(account)));
        if (access.outsiders().providers()) keys.add(PROVIDERS);
        if (access.published()) keys.add(PUBLISHED);
        return keys;
    }

    static final String PROVIDERS = "providers";
    static final String PUBLISHED = "published";

    static String body(String agency) {
        return "body:" + agency;
    }

    static String area(String province) {
        return "area:" + province;
    }

    static String appealed(String maker) {
        return "appealed:" + maker;
    }

    static String platform(String code) {
        return "platform:" + code;
    }

    static String account(String account) {
        return "account:" + account;
    }
}
