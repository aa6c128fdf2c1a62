package org.hoso.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that begin together, each in a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** The answers in the order of the calls. */
    public static <T> List<T> all(List<? extends Callable<T>> calls) throws Exception {
        CyclicBarrier together = new CyclicBarrier(calls.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls)
                running.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) answers.add(one.get());
            return answers;
        }
    }

    /** The same call so many times. */
    public static <T> List<T> many(int times, Callable<T> call) throws Exception {
        return all(Collections.nCopies(times, call));
    }

    public static void run(Runnable... runs) throws Exception {
        List<Callable<Void>> calls = new ArrayList<>();
        for (Runnable run : runs) calls.add(Executors.callable(run, null));
        all(calls);
    }
}
