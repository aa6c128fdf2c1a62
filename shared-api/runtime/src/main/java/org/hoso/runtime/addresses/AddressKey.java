package org.hoso.runtime.addresses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.hoso.cases.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * By what a whole site, or a page, channel or account on one, is found again from any address that lies under it. A site is its
 * host; a page is host and path, and one parameter where that names it ({@code profile.php?id=1}). Names that the platform itself
 * does not tell apart by capitals have small letters. All take addresses as {@link CanonicalUrl} writes them.
 */
public final class AddressKey {
    /** Steps of a path that a page may have, and that are looked at in an address. */
    public static final int MOST_STEPS = 10;

    private static final int MOST_PARAMETERS = 20;
    private static final String WWW = "www.";
    private static final Set<String> CAPITALS_DO_NOT_COUNT = Set.of("facebook.com", "instagram.com", "tiktok.com");
    private static final String HANDLES_ONLY = "youtube.com";

    private AddressKey() {}

    /** Of a whole site; none where the address names more than a host, or a domain below which everybody may register. */
    public static Optional<String> ofSite(String canonical) {
        HttpUrl url = url(canonical);
        if (!steps(url).isEmpty() || url.query() != null) return Optional.empty();
        return registrable(url.host()) == null ? Optional.empty() : Optional.of(bare(url.host()));
    }

    /** Of a page; none where the address names no path, more steps than are looked at, or more than one parameter. */
    public static Optional<String> ofPage(String canonical) {
        HttpUrl url = url(canonical);
        List<String> steps = steps(url);
        if (steps.isEmpty() || steps.size() > MOST_STEPS || url.querySize() > 1) return Optional.empty();
        String path = bare(url.host()) + "/" + String.join("/", steps);
        return Optional.of(url.querySize() == 0 ? path : path + parameter(url, 0));
    }

    /** The site that an address is on first, then those above it, up to the domain that somebody registered. */
    public static List<String> sites(String canonical) {
        String host = bare(url(canonical).host());
        String top = registrable(host);
        List<String> sites = new ArrayList<>();
        sites.add(host);
        while (top != null && !host.equals(top) && host.contains(".")) {
            host = host.substring(host.indexOf('.') + 1);
            sites.add(host);
        }
        return sites;
    }

    /** Every page that an address is, or lies under. */
    public static List<String> pages(String canonical) {
        HttpUrl url = url(canonical);
        List<String> steps = steps(url);
        String host = bare(url.host());
        List<String> pages = new ArrayList<>();
        for (int n = 1; n <= Math.min(steps.size(), MOST_STEPS); n++)
            pages.add(host + "/" + String.join("/", steps.subList(0, n)));
        if (!steps.isEmpty() && steps.size() <= MOST_STEPS) {
            String whole = pages.getLast();
            for (int i = 0; i < Math.min(url.querySize(), MOST_PARAMETERS); i++) pages.add(whole + parameter(url, i));
        }
        return pages;
    }

    /**
     * What one content is known by: its address, whose host is compared without {@code www.} The address itself keeps it: not every
     * site answers under both names.
     */
    public static Sha256 hash(String canonical) {
        HttpUrl url = url(canonical);
        String bare = bare(url.host());
        return Sha256.of(url.newBuilder().host(bare).build().toString());
    }

    /** The host of an address as it is compared: in ASCII, without {@code www.} */
    public static String host(String canonical) {
        return bare(url(canonical).host());
    }

    private static HttpUrl url(String canonical) {
        return Objects.requireNonNull(HttpUrl.parse(canonical), "a canonical address");
    }

    private static String bare(String host) {
        String rest = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        return !rest.equals(host) && registrable(rest) != null ? rest : host;
    }

    /** The domain that somebody registered; an address of numbers is its own; none for a domain below which everybody may. */
    private static @Nullable String registrable(String host) {
        boolean numbers = host.contains(":") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return numbers
                ? host
                : new HttpUrl.Builder().scheme("https").host(host).build().topPrivateDomain();
    }

    private static List<String> steps(HttpUrl url) {
        String host = bare(url.host());
        Stream<String> steps = url.pathSegments().stream().filter(step -> !step.isEmpty());
        return steps.map(step -> escaped(folded(host, step))).toList();
    }

    private static String folded(String host, String step) {
        boolean small = CAPITALS_DO_NOT_COUNT.contains(host) || (host.equals(HANDLES_ONLY) && step.startsWith("@"));
        return small ? step.toLowerCase(Locale.ROOT) : step;
    }

    private static String parameter(HttpUrl url, int i) {
        String value = Objects.requireNonNullElse(url.queryParameterValue(i), "");
        return "?" + escaped(url.queryParameterName(i)) + "=" + escaped(value);
    }

    /** One spelling of each step, in which nothing can pass for another step. */
    private static String escaped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("%", "%25")
                .replace("/", "%2F")
                .replace("?", "%3F");
    }
}
