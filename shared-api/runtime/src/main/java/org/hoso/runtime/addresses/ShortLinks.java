package org.hoso.runtime.addresses;

import java.util.Set;
import okhttp3.HttpUrl;

/** Addresses that only the service which made them can follow; nothing is asked of it here, so they stay as they are. */
final class ShortLinks {
    private static final Set<String> SERVICES = Set.of(
            "fb.watch",
            "fb.me",
            "vt.tiktok.com",
            "vm.tiktok.com",
            "shope.ee",
            "s.shopee.vn",
            "s.lazada.vn",
            "goo.gl",
            "maps.app.goo.gl",
            "bit.ly",
            "t.co",
            "tinyurl.com",
            "is.gd",
            "cutt.ly",
            "t.ly",
            "ow.ly",
            "rebrand.ly",
            "lnkd.in");

    private ShortLinks() {}

    static boolean is(String address) {
        HttpUrl canonical = HttpUrl.parse(address);
        if (canonical == null) return false;
        String host = canonical.host().startsWith("www.") ? canonical.host().substring(4) : canonical.host();
        String first = canonical.pathSegments().getFirst();
        if (SERVICES.contains(host)) return !first.isEmpty();
        return (host.equals("facebook.com") && first.equals("share"))
                || (host.equals("tiktok.com") && first.equals("t"));
    }
}
