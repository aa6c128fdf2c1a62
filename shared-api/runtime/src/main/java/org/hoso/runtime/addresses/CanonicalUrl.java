package org.hoso.runtime.addresses;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the same content, so that reports of it find each other. Never leads to another owner's host; doing it
 * twice changes nothing. Short links that only their service can resolve stay as they are.
 */
public final class CanonicalUrl {
    /** Longest address accepted, in characters. */
    public static final int LONGEST = 2_000;

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
            Map.entry("music.youtube.com", "www.youtube.com"),
            Map.entry("tiktok.com", "www.tiktok.com"),
            Map.entry("m.tiktok.com", "www.tiktok.com"),
            Map.entry("instagram.com", "www.instagram.com"),
            Map.entry("m.instagram.com", "www.instagram.com"));

    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{6,20}");

    private CanonicalUrl() {}

    /** @return null when the text is no web address */
    public static @Nullable String of(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ')) return null;
        HttpUrl url = HttpUrl.parse(text);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) return null;
        String host = url.host().toLowerCase(Locale.ROOT);
        HttpUrl.Builder canonical = url.newBuilder().scheme("https").host(SAME_OWNER.getOrDefault(host, host));
        if (url.port() == HttpUrl.defaultPort(url.scheme())) canonical.port(443);
        HttpUrl plain = withoutTracking(canonical.fragment(null).build());
        return withoutLastSlash(youtube(plain)).toString();
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
                && Set.of("shorts", "live", "embed").contains(url.pathSegments().getFirst());
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
