package org.hoso.command.checker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * The last door: whatever stands before it, no connection is opened to an address that may not be reached. Where a vantage looks
 * through a proxy, the proxy is asked for that very address, never for a name that it would look up itself.
 */
final class GuardedSockets extends SocketFactory {
    private final Proxy through;
    private final Predicate<InetAddress> reach;

    GuardedSockets(Proxy through, Predicate<InetAddress> reach) {
        this.through = through;
        this.reach = reach;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(through, reach);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("sockets are connected by whoever asked for them");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) {
        return createSocket(address.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
        return createSocket(address, port);
    }

    private static final class Guarded extends Socket {
        private final Predicate<InetAddress> reach;

        Guarded(Proxy through, Predicate<InetAddress> reach) {
            super(through);
            this.reach = reach;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress to) || to.isUnresolved() || !reach.test(to.getAddress()))
                throw new IOException("an address that may not be reached");
            InetAddress nameless = InetAddress.getByAddress(to.getAddress().getAddress());
            super.connect(new InetSocketAddress(nameless, to.getPort()), timeout);
        }
    }
}
