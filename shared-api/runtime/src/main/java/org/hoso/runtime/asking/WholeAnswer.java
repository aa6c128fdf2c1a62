package org.hoso.runtime.asking;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for an answer to its last byte, and no longer than it may take: a request's own limit ends where the body begins. A thread
 * of its own asks, since the client's future is completed by a pool that its callers may all be waiting in.
 */
public final class WholeAnswer {
    private WholeAnswer() {}

    /**
     * @param patience from the question to the last byte
     * @throws HttpTimeoutException where it takes longer; its text tells which path was asked for, and no more of the address
     * @throws IOException          where nobody answers, or the answer breaks off; what a handler of the body throws comes as it is
     */
    public static <T> HttpResponse<T> within(
            Duration patience, HttpClient http, HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        FutureTask<HttpResponse<T>> coming = new FutureTask<>(() -> http.send(request, handler));
        Thread.ofVirtual().name("whole-answer").start(coming);
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new HttpTimeoutException(
                    "no whole answer within " + patience + ": " + request.uri().getPath());
        } catch (ExecutionException failed) {
            throw told(failed.getCause());
        } finally {
            coming.cancel(true);
        }
    }

    /** The client wraps what a handler throws. */
    private static IOException told(Throwable failure) {
        if (failure instanceof RuntimeException here) throw here;
        if (failure.getCause() instanceof RuntimeException handler) throw handler;
        return failure instanceof IOException broken ? broken : new IOException(failure);
    }
}
