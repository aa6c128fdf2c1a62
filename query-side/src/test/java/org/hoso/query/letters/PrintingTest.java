package org.hoso.query.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.TooManyRequests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Printing")
class PrintingTest {
    private static final Sheet SHEET = new Sheet("vi", "t", "", Markup.NONE, Instant.EPOCH);
    private static final byte[] PRINTED = {1};

    private final CountDownLatch busy = new CountDownLatch(2);
    private final CountDownLatch go = new CountDownLatch(1);
    private final Printing printing = new Printing(sheet -> slowly());

    private byte[] slowly() {
        busy.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return PRINTED;
    }

    @Test
    @DisplayName(
            "turns a third sheet away while two are printed, and takes it after them; a sheet that fails makes room too")
    void two_at_once() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> two = Stream.of(SHEET, SHEET)
                    .map(sheet -> threads.submit(() -> printing.pdf(sheet)))
                    .toList();
            busy.await();
            assertThatThrownBy(() -> printing.pdf(SHEET)).isInstanceOf(TooManyRequests.class);
            go.countDown();
            for (Future<byte[]> one : two) assertThat(one.get()).isEqualTo(PRINTED);
        }
        assertThat(printing.pdf(SHEET)).isEqualTo(PRINTED);
        Printing failing = new Printing(sheet -> {
            throw new IllegalStateException("torn");
        });
        for (int n = 0; n < 3; n++) assertThatThrownBy(() -> failing.pdf(SHEET)).hasMessage("torn");
    }
}
