package org.hoso.command.checker;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: all of IPv4 and of IPv6's global unicast but what IANA keeps for special
 * purposes (registries of RFC 6890), and but what carries an IPv4 address inside, whatever that is.
 */
final class PublicAddresses {
    private static final List<Range> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Answers machines of one cloud about themselves, though it looks public.
                    "168.63.129.16/32",
                    // Protocol assignments with Teredo, ORCHID and benchmarks; documentation; 6to4; AS112;
                    // documentation again.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Range::of)
            .toList();
    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special || NOT_PUBLIC.stream().anyMatch(range -> range.holds(address))) return false;
        return address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
    }

    private record Range(byte[] first, int bits) {
        static Range of(String text) {
            String[] parts = text.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException noAddress) {
                throw new IllegalStateException(text + " is no range of addresses", noAddress);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != first.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (first[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
