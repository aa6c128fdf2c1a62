package org.hoso.runtime.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hoso.runtime.problems.Busy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The threads that work on requests")
class WorkersTest {
    private static final int THREADS = 20;
    private static final int QUEUE = 4;
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Workers workers = new Workers(THREADS, QUEUE);
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        clients.shutdownNow();
        workers.stop();
    }

    @Test
    @DisplayName("turn nobody away while threads are free, however many come in the same moment")
    void bursts() throws Exception {
        for (int burst = 0; burst < 200; burst++) {
            for (Future<Void> one : clients.invokeAll(many(THREADS, () -> null)))
                assertThat(one).succeedsWithin(LONG);
        }
    }

    @Test
    @DisplayName("have so many at work and so many waiting; the next one is told to come again, until one is done")
    void full() throws Exception {
        CountDownLatch within = new CountDownLatch(THREADS);
        CountDownLatch done = new CountDownLatch(1);
        Callable<Void> waiting = () -> {
            within.countDown();
            done.await();
            return null;
        };
        CompletionService<Void> ended = new ExecutorCompletionService<>(clients);
        many(THREADS + QUEUE + 1, waiting).forEach(ended::submit);
        within.await();
        assertThat(ended.take()).failsWithin(LONG).withThrowableThat().withCauseInstanceOf(Busy.class);
        done.countDown();
        for (int one = 0; one < THREADS + QUEUE; one++) assertThat(ended.take()).succeedsWithin(LONG);
        workers.work(false, () -> null);
    }

    private List<Callable<Void>> many(int count, Callable<Void> work) {
        return IntStream.range(0, count)
                .<Callable<Void>>mapToObj(n -> () -> {
                    workers.work(false, work);
                    return null;
                })
                .toList();
    }
}
