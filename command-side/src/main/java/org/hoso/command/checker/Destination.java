package org.hoso.command.checker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.hoso.cases.Removal.Ground;

/**
 * An address that may be asked: where it leads was looked up once, and all that it leads to may be reached. The very addresses
 * found are connected to, so that a name which answers otherwise the next time leads nowhere else.
 */
record Destination(HttpUrl url, List<InetAddress> addresses) {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    /** A name that ends in a number is an address written oddly (decimal, octal, hexadecimal, too short), or no name at all. */
    private static final Pattern ODD = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    /** Looks names up. */
    @FunctionalInterface
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /**
     * What may be reached.
     *
     * @param addresses which addresses
     * @param ports     which ports
     */
    record Reach(Predicate<InetAddress> addresses, Predicate<Integer> ports) {
        /** The public internet, at the ports of the web. */
        static final Reach PUBLIC = new Reach(PublicAddresses::isPublic, port -> port == 80 || port == 443);
    }

    /** Not to be asked. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Ground ground;

        Refused(Ground ground) {
            super(ground.name(), null, false, false);
            this.ground = ground;
        }

        Ground ground() {
            return ground;
        }
    }

    /** @throws Refused where it leads inwards, to another port, or nowhere */
    static Destination of(HttpUrl url, Resolver resolver, Reach reach) throws Refused {
        boolean plain = url.username().isEmpty() && url.password().isEmpty() && !odd(url.host());
        if (!plain || !reach.ports().test(url.port())) throw new Refused(Ground.INWARD_ADDRESS);
        List<InetAddress> addresses = lookUp(url.host(), resolver);
        if (!addresses.stream().allMatch(reach.addresses())) throw new Refused(Ground.INWARD_ADDRESS);
        return new Destination(url, addresses);
    }

    private static boolean odd(String host) {
        if (NUMBERS.matcher(host).matches())
            return List.of(host.split("\\.")).stream().anyMatch(Destination::octal);
        return !host.contains(":") && (ODD.matcher(host).matches() || !host.contains("."));
    }

    private static boolean octal(String number) {
        return number.length() > 1 && number.startsWith("0") || Integer.parseInt(number) > 255;
    }

    private static List<InetAddress> lookUp(String host, Resolver resolver) throws Refused {
        try {
            boolean number = NUMBERS.matcher(host).matches() || host.contains(":");
            List<InetAddress> found = number ? List.of(InetAddress.getByName(host)) : resolver.resolve(host);
            if (found.isEmpty()) throw new Refused(Ground.NO_ANSWER);
            return List.copyOf(found);
        } catch (UnknownHostException unknown) {
            throw new Refused(Ground.NO_ANSWER);
        }
    }
}
