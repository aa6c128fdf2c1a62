package org.hoso.runtime.addresses;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of platforms that only lead on to another one, which they carry: what is reported is that other one. Where what is
 * carried is no public address, the wrapping one stays.
 */
final class Wrappers {
    /** Most wrappings that are taken off. */
    private static final int MOST = 5;

    private static final List<Wrapper> KNOWN = List.of(
            wrapper("u", "/l.php", "l.facebook.com", "lm.facebook.com", "www.facebook.com", "l.messenger.com"),
            wrapper("u", "/flx/warn", "www.facebook.com"),
            wrapper("u", "/", "l.instagram.com", "l.threads.net", "l.threads.com"),
            wrapper("u", "/l", "l.wl.co"),
            wrapper("q", "/redirect", "www.youtube.com"),
            wrapper("q", "/url", "www.google.com", "google.com", "www.google.com.vn", "google.com.vn"),
            wrapper("url", "/url", "www.google.com", "google.com", "www.google.com.vn", "google.com.vn"),
            wrapper("adurl", "/aclk", "www.google.com", "www.google.com.vn"),
            wrapper("adurl", "/pagead/aclk", "www.googleadservices.com", "googleadservices.com"),
            wrapper("target", "/link/v2", "www.tiktok.com"),
            wrapper("url", "/iv", "t.me"),
            wrapper("url", "/share/url", "t.me"));

    private Wrappers() {}

    /** @param path the wrapping address has it, with or without a last slash */
    private record Wrapper(Set<String> hosts, String path, String parameter) {
        boolean wraps(HttpUrl url) {
            String sent = url.encodedPath();
            return hosts.contains(url.host()) && (sent.equals(path) || sent.equals(path + "/"));
        }
    }

    private static Wrapper wrapper(String parameter, String path, String... hosts) {
        return new Wrapper(Set.of(hosts), path, parameter);
    }

    /** @param url with the one host of its owner */
    static HttpUrl unwrapped(HttpUrl url) {
        HttpUrl inner = url;
        for (int n = 0; n < MOST; n++) {
            HttpUrl outer = inner;
            inner = KNOWN.stream()
                    .filter(wrapper -> wrapper.wraps(outer))
                    .flatMap(wrapper -> carried(outer.queryParameter(wrapper.parameter())))
                    .findFirst()
                    .orElse(outer);
            if (inner.equals(outer)) return inner;
            inner = CanonicalUrl.ownersHost(inner);
        }
        return inner;
    }

    private static Stream<HttpUrl> carried(@Nullable String sent) {
        if (sent == null) return Stream.empty();
        String text = Typed.bare(sent);
        if (Typed.somethingElse(text).isPresent()) return Stream.empty();
        return Stream.ofNullable(CanonicalUrl.parsed(Typed.withScheme(text)))
                .filter(url -> PublicHost.is(CanonicalUrl.withoutLastDot(url.host())));
    }
}
