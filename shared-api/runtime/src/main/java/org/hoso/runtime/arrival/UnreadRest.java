package org.hoso.runtime.arrival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The rest of a body that nobody wants. A sender that is cut off while it still sends never reads the answer: it is read and dropped, up to
 * a bound; then the connection is closed, so that it is not taken for a request of its own.
 */
final class UnreadRest {
    private static final long MOST = 12L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final long NAP = 20;

    private UnreadRest() {}

    /** @param passingOver whether it is read at all */
    static void of(Request request, Response response, boolean passingOver) throws IOException {
        org.apache.coyote.Request below = request.getCoyoteRequest();
        if (below.isFinished()) return;
        response.finishResponse();
        if (passingOver && isPassedOver(below)) return;
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("a body was not wanted"));
    }

    /** Whoever left while sending reads no answer. */
    private static boolean isPassedOver(org.apache.coyote.Request below) {
        try {
            return passedOver(below);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean passedOver(org.apache.coyote.Request below) throws IOException {
        Dropped dropped = new Dropped();
        long until = System.nanoTime() + LONGEST.toNanos();
        long announced = below.getContentLengthLong();
        for (long left = MOST; left > 0 && System.nanoTime() < until; ) {
            below.action(ActionCode.AVAILABLE, true);
            if (below.getAvailable() <= 0) {
                if (announced < 0) return false;
                pause();
                continue;
            }
            int read = below.doRead(dropped);
            if (read < 0) return true;
            left -= read;
            if (below.isFinished()) return true;
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(NAP);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a body was passed over", stopped);
        }
    }

    /** Nobody wants it; what lies behind its end is the next request, and the buffer is asked where that begins. */
    private static final class Dropped implements ApplicationBufferHandler {
        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
