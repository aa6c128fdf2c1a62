package org.hoso.command.checker;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the checker looks.
 *
 * @param enabled  off unless somebody wants it: it asks addresses on the internet
 * @param vantages from where, by name: {@code direct}, or the address of a proxy, {@code http://host:port} or
 *     {@code socks://host:port}; gone needs several
 * @param patience for one look, redirects included
 * @param agent    what it calls itself; the same for every look, so that it names nobody
 */
@ConfigurationProperties("hoso.checker")
record CheckerProperties(
        boolean enabled,
        @DefaultValue Map<String, String> vantages,
        @DefaultValue("10s") Duration patience,

        @DefaultValue("Mozilla/5.0 (compatible; Hoso-Check/1)")
        String agent) {
    private static final String DIRECT = "direct";

    /** How each vantage gets out. @throws IllegalStateException naming the setting that is none */
    Map<String, Proxy> ways() {
        Map<String, Proxy> ways = new TreeMap<>();
        vantages.forEach((name, way) -> {
            if (!name.matches("[a-z0-9-]{1,40}"))
                throw new IllegalStateException(
                        "hoso.checker.vantages." + name + ": a name has 1 to 40 of a-z, 0-9 and -");
            ways.put(name, way(name, way));
        });
        if (ways.isEmpty()) ways.put("here", Proxy.NO_PROXY);
        return ways;
    }

    private static Proxy way(String name, String way) {
        if (way.equals(DIRECT)) return Proxy.NO_PROXY;
        try {
            URI proxy = URI.create(way);
            Proxy.Type type = "socks".equals(proxy.getScheme()) ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
            boolean known = type == Proxy.Type.SOCKS || "http".equals(proxy.getScheme());
            if (known && proxy.getHost() != null && proxy.getPort() > 0)
                return new Proxy(type, new InetSocketAddress(proxy.getHost(), proxy.getPort()));
        } catch (IllegalArgumentException unreadable) {
            // Told below: the address may hold a password, so it is not repeated.
        }
        throw new IllegalStateException(
                "hoso.checker.vantages." + name + " is neither direct nor http://host:port nor socks://host:port");
    }
}
