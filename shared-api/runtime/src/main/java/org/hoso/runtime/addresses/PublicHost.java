package org.hoso.runtime.addresses;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a host can be somebody's public site: no name of an inner network and no private address. Nothing is resolved here. */
public final class PublicHost {
    private static final List<String> INNER =
            List.of("localhost", ".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa", ".onion");
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fx.]*[0-9][0-9a-fx.]*");
    private static final Pattern QUAD = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private PublicHost() {}

    /** @param host as {@code HttpUrl} writes it: lower case, punycode, IPv6 without brackets */
    public static boolean is(String host) {
        if (host.contains(":")) return publicAddress(host);
        if (QUAD.matcher(host).matches()) return publicAddress(host);
        if (onlyNumbers(host)) return false;
        if (!host.contains(".")) return false;
        return INNER.stream().noneMatch(inner -> host.equals(inner) || (inner.startsWith(".") && host.endsWith(inner)));
    }

    /** Spellings such as 0x7f.1 or 2130706433 that some resolvers read as an address. */
    private static boolean onlyNumbers(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return NUMERIC.matcher(host).matches() && (last.matches("\\d+") || last.startsWith("0x"));
    }

    private static boolean publicAddress(String literal) {
        try {
            return isPublic(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether an address that a name led to is one of the public network. */
    public static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !reserved(address.getAddress());
    }

    private static boolean reserved(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        if (a.length == 16)
            return (first & 0xfe) == 0xfc || first == 0x20 && second == 0x02 || first == 0 || embedded(a);
        return first == 0
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (a[2] & 0xff) == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** 64:ff9b::/96 carries an IPv4 address that may be private. */
    private static boolean embedded(byte[] a) {
        return (a[0] & 0xff) == 0x00 && (a[1] & 0xff) == 0x64;
    }
}
