package org.hoso.runtime.stamping;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TimeStampRequest;

/** A time stamp authority over HTTP on loopback, good until it is told to answer otherwise. */
public final class TestAuthority implements AutoCloseable {
    private final Certified issuer = Certified.issuer("Test Issuer");
    private final Certified self = issuer.authority("Test Authority");
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("test-authority-", 0).daemon().factory());
    private final HttpServer server;
    private volatile Answering answering = good(self);

    /** How a question is answered. */
    interface Answering {
        void answer(TimeStampRequest question, HttpExchange exchange) throws IOException;
    }

    /** What comes out of a question. */
    interface Making {
        byte[] of(TimeStampRequest question);
    }

    public TestAuthority() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsr");
    }

    /** Who issued its certificate. */
    public Certified issuer() {
        return issuer;
    }

    Certified self() {
        return self;
    }

    int asked() {
        return asked.get();
    }

    void answers(Answering how) {
        answering = how;
    }

    static Answering good(Certified by) {
        return made(question ->
                Stamper.granted(question.getMessageImprintDigest(), question.getNonce(), Instant.now(), by));
    }

    static Answering made(Making making) {
        return (question, exchange) -> reply(exchange, 200, making.of(question));
    }

    static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            TimeStampRequest question =
                    new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            answering.answer(question, exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
