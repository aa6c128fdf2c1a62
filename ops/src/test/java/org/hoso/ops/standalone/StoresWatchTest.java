package org.hoso.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.runtime.boot.CannotStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The watch over the embedded PostgreSQL")
class StoresWatchTest {
    private final AtomicInteger ends = new AtomicInteger();

    /** Gone from the beginning, as after a panic. */
    private static final class Gone implements RestartedStore {
        private boolean runs;
        private boolean room;
        private boolean starts;
        private int attempts;

        @Override
        public boolean run() {
            return runs;
        }

        @Override
        public boolean haveRoom() {
            return room;
        }

        @Override
        public void startAgain() throws IOException {
            attempts++;
            if (!starts) throw new CannotStart("It does not start.", "Look why.");
            runs = true;
        }
    }

    @Test
    @DisplayName("waits while its disk is full, however long, and starts it once there is room")
    void waitsForRoom() {
        Gone gone = new Gone();
        gone.starts = true;
        try (StoresWatch watch = new StoresWatch(gone, ends::incrementAndGet)) {
            for (int look = 0; look < 200; look++) watch.look();
            assertThat(gone.attempts).isZero();
            gone.room = true;
            watch.look();
        }
        assertThat(gone.attempts).isOne();
        assertThat(gone.runs).isTrue();
        assertThat(ends).hasValue(0);
    }

    @Test
    @DisplayName("ends the process where there is room and it does not start twice")
    void ends() {
        Gone gone = new Gone();
        gone.room = true;
        try (StoresWatch watch = new StoresWatch(gone, ends::incrementAndGet)) {
            watch.look();
            assertThat(ends).hasValue(0);
            watch.look();
        }
        assertThat(ends).hasValue(1);
    }
}
