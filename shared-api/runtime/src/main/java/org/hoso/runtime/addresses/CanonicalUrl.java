package org.hoso.runtime.addresses;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the same content, so that reports of it find each other. Never leads to another owner's host, but to the one
 * that a platform's own redirect carries; doing it twice changes nothing. Short links that only their service can resolve stay as
 * they are.
 */
public final class CanonicalUrl {
    /** The version of these rules and of {@link AddressKey#hash}: kept with each item, raised whenever either changes what it makes. */
    public static final int FORM = 1;

    /** Longest address kept, in characters. */
    public static final int LONGEST = 2_000;

    /** Longest address accepted: what wraps it is taken off, and what follows it around with it. */
    public static final int LONGEST_SENT = 4_000;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "ttclid",
            "twclid",
            "yclid",
            "igshid",
            "igsh",
            "mibextid",
            "_rdc",
            "_rdr",
            "__tn__",
            "__cft__",
            "si",
            "feature",
            "ref",
            "ref_src",
            "ref_url",
            "is_from_webapp",
            "sender_device",
            "share_app_id",
            "share_link_id",
            "spm",
            "sp_atk",
            "xptdk");
    /** Hosts of one owner that show the same content. */
    private static final Map<String, String> SAME_OWNER = Map.ofEntries(
            Map.entry("facebook.com", "www.facebook.com"),
            Map.entry("m.facebook.com", "www.facebook.com"),
            Map.entry("web.facebook.com", "www.facebook.com"),
            Map.entry("mbasic.facebook.com", "www.facebook.com"),
            Map.entry("vi-vn.facebook.com", "www.facebook.com"),
            Map.entry("fb.com", "www.facebook.com"),
            Map.entry("www.fb.com", "www.facebook.com"),
            Map.entry("youtube.com", "www.youtube.com"),
            Map.entry("m.youtube.com", "www.youtube.com"),
            Map.entry("youtube-nocookie.com", "www.youtube.com"),
            Map.entry("www.youtube-nocookie.com", "www.youtube.com"),
            Map.entry("music.youtube.com", "www.youtube.com"),
            Map.entry("tiktok.com", "www.tiktok.com"),
            Map.entry("m.tiktok.com", "www.tiktok.com"),
            Map.entry("instagram.com", "www.instagram.com"),
            Map.entry("m.instagram.com", "www.instagram.com"));

    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{6,20}");

    private CanonicalUrl() {}

    /** @return null when the text is no web address */
    public static @Nullable String of(String text) {
        if (text.length() > LONGEST_SENT || text.chars().anyMatch(c -> c <= ' ')) return null;
        HttpUrl url = parsed(text);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) return null;
        if (withoutLastDot(url.host()).isEmpty()) return null;
        String canonical = of(url).toString();
        return canonical.length() > LONGEST ? null : canonical;
    }

    /** @return null also for a host that reads as one only once, such as a made-up {@code xn--} one */
    static @Nullable HttpUrl parsed(String text) {
        HttpUrl url = HttpUrl.parse(text);
        return url != null && HttpUrl.parse(url.toString()) != null ? url : null;
    }

    static HttpUrl of(HttpUrl url) {
        HttpUrl plain = Wrappers.unwrapped(ownersHost(url));
        HttpUrl.Builder canonical =
                plain.newBuilder().scheme("https").username("").password("");
        if (plain.port() == HttpUrl.defaultPort(plain.scheme())) canonical.port(443);
        return withoutLastSlash(youtube(withoutTracking(canonical.fragment(null).build())));
    }

    /** The one host of its owner that shows the same content. */
    static HttpUrl ownersHost(HttpUrl url) {
        String host = withoutLastDot(url.host().toLowerCase(Locale.ROOT));
        return host.isEmpty()
                ? url
                : url.newBuilder().host(SAME_OWNER.getOrDefault(host, host)).build();
    }

    /** {@code host.} is {@code host}, from the root of all names. */
    static String withoutLastDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static HttpUrl withoutTracking(HttpUrl url) {
        TreeMap<String, java.util.List<String>> kept = new TreeMap<>();
        for (String name : url.queryParameterNames())
            if (!TRACKING.contains(name) && !name.startsWith("utm_")) kept.put(name, url.queryParameterValues(name));
        HttpUrl.Builder next = url.newBuilder().query(null);
        kept.forEach((name, values) -> values.forEach(value -> next.addQueryParameter(name, value)));
        return next.build();
    }

    private static HttpUrl youtube(HttpUrl url) {
        boolean shortLink = url.host().equals("youtu.be");
        boolean shorts = url.host().equals("www.youtube.com")
                && url.pathSize() == 2
                && Set.of("shorts", "live", "embed", "v")
                        .contains(url.pathSegments().getFirst());
        if (!shortLink && !shorts) return url;
        String id = url.pathSegments().get(shortLink ? 0 : 1);
        if (!YOUTUBE_ID.matcher(id).matches()) return url;
        return new HttpUrl.Builder()
                .scheme("https")
                .host("www.youtube.com")
                .addPathSegment("watch")
                .addQueryParameter("v", id)
                .build();
    }

    private static HttpUrl withoutLastSlash(HttpUrl url) {
        int last = url.pathSize() - 1;
        boolean slash = last > 0 && url.pathSegments().get(last).isEmpty();
        return slash ? withoutLastSlash(url.newBuilder().removePathSegment(last).build()) : url;
    }
}
