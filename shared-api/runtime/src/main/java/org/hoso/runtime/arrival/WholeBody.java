package org.hoso.runtime.arrival;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.hoso.runtime.problems.TooLarge;
import org.hoso.runtime.problems.TooSlow;

/**
 * Takes a body in before anybody works on its request, and gives it back to who reads it later. Of a body whose length was announced
 * only what has come is read, so that the waiting is a thread's sleep and holds nothing.
 */
final class WholeBody {
    private static final long LONGEST_NAP = 64;

    private final Request request;
    private final ArrivalProperties limits;
    private final long most;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final Begun begun = new Begun();

    /** @param most longest body taken, in bytes */
    WholeBody(Request request, ArrivalProperties limits, long most) {
        this.request = request;
        this.limits = limits;
        this.most = most;
    }

    /** A point in time that a body is measured from. */
    private static final class Begun {
        private final long at = System.nanoTime();

        Duration ago() {
            return Duration.ofNanos(System.nanoTime() - at);
        }
    }

    /** Holds what was read last. */
    private static final class Piece implements ApplicationBufferHandler {
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // What is read is handed over, never added to.
        }
    }

    /**
     * @throws TooSlow                                           when it does not come in time
     * @throws TooLarge                                          at the byte after the most
     * @throws org.hoso.runtime.problems.TooManyRequests where too much of this kind is under way
     */
    void take(Incomplete.Share share) throws IOException {
        boolean announced = request.getContentLengthLong() >= 0;
        if (!announced) share.hasNoLength();
        long nap = 1;
        while (!announced || whole.size() < request.getContentLengthLong()) {
            if (announced && nothingHasCome()) {
                inTime(share);
                sleep(nap);
                nap = Math.min(LONGEST_NAP, 2 * nap);
                continue;
            }
            if (!more(share)) break;
            inTime(share);
            nap = 1;
        }
        replay();
    }

    private boolean nothingHasCome() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() <= 0;
    }

    private boolean more(Incomplete.Share share) throws IOException {
        Piece piece = new Piece();
        int read = read(piece);
        if (read < 0) return false;
        byte[] bytes = new byte[read];
        piece.getByteBuffer().get(bytes);
        share.grows(read);
        whole.write(bytes);
        if (whole.size() > most) throw new TooLarge(most);
        return true;
    }

    private int read(Piece piece) throws IOException {
        try {
            return request.doRead(piece);
        } catch (SocketTimeoutException silent) {
            throw new TooSlow();
        }
    }

    private void inTime(Incomplete.Share share) throws TooSlow {
        Duration ago = begun.ago();
        if (ago.compareTo(ArrivalProperties.GRACE) > 0) share.lasts();
        if (ago.compareTo(limits.patience(whole.size())) > 0) throw new TooSlow();
    }

    private void replay() {
        ByteChunk again = new ByteChunk();
        again.setBytes(whole.toByteArray(), 0, whole.size());
        request.action(ActionCode.REQ_SET_BODY_REPLAY, again);
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a body was under way", stopped);
        }
    }
}
