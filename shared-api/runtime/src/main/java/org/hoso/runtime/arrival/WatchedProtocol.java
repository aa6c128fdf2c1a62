package org.hoso.runtime.arrival;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP over sockets, as Tomcat speaks it, with an end to heads that never come to theirs: Tomcat counts its time-out from the last byte.
 * No thread waits for a head, but each holds a connection.
 */
public final class WatchedProtocol extends Http11NioProtocol {
    /** Closes what takes too long, and of what lasts a while all that one address has too many of. */
    void sweep(ArrivalProperties limits) {
        Map<String, Integer> lasting = new ConcurrentHashMap<>();
        for (SocketWrapperBase<NioChannel> connection : connections()) {
            long age = headUnderWay(connection);
            if (age < ArrivalProperties.GRACE.toNanos()) continue;
            String address = connection.getRemoteAddr();
            boolean many = !limits.proxies().contains(address)
                    && lasting.merge(address, 1, Integer::sum) > limits.incomplete();
            if (many || age > limits.within().toNanos()) closeIdle(connection);
        }
    }

    private Set<SocketWrapperBase<NioChannel>> connections() {
        return getEndpoint().getConnections();
    }

    /**
     * For how many nanoseconds the head of a request has been under way; -1 where none is. Between two looks of Tomcat's a connection
     * has something that processes it where a head has come in part, or where the application answers asynchronously.
     */
    private static long headUnderWay(SocketWrapperBase<NioChannel> connection) {
        if (!(connection.getCurrentProcessor() instanceof AbstractProcessor processor)) return -1;
        long begun = processor.getRequest().getStartTimeNanos();
        return processor.isAsync() || processor.isUpgrade() || begun <= 0 ? -1 : System.nanoTime() - begun;
    }

    /** Whoever is reading it at this moment goes on; the next sweep sees it again. */
    private static void closeIdle(SocketWrapperBase<NioChannel> connection) {
        if (!connection.getLock().tryLock()) return;
        try {
            if (headUnderWay(connection) >= 0) connection.close();
        } finally {
            connection.getLock().unlock();
        }
    }
}
