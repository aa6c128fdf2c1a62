package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hoso.ops.standalone.StandaloneProcess;

/** Clients that report content over HTTP, and which cases they were told of. */
final class ReportingClients implements Load.Clients {
    private static final byte[] CASE_ID = "\"caseId\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int UUID_LENGTH = 36;

    private final StandaloneProcess server;
    private final String token;
    private final IdSum told = new IdSum();

    ReportingClients(StandaloneProcess server) {
        this.server = server;
        this.token = server.api().token("intake@abei");
    }

    IdSum told() {
        return told;
    }

    @Override
    public Load.Client client(int index) throws IOException {
        Call call = new Call(server.port(), token);
        return new Load.Client() {
            @Override
            public void ask() throws IOException {
                Call.Reply reply = call.post("/api/v1/cases/report-content", BenchBodies.report());
                if (!reply.ok()) throw new IllegalStateException("a report was turned down: " + reply.text());
                told.add(caseId(reply.body()));
            }

            @Override
            public void close() throws IOException {
                call.close();
            }
        };
    }

    private static String caseId(byte[] body) {
        for (int at = 0; at + CASE_ID.length + UUID_LENGTH <= body.length; at++)
            if (java.util.Arrays.equals(body, at, at + CASE_ID.length, CASE_ID, 0, CASE_ID.length))
                return new String(body, at + CASE_ID.length, UUID_LENGTH, StandardCharsets.US_ASCII);
        throw new IllegalStateException("an answer names no case");
    }

    /** Not counted: until the rate grows no longer, a minute at most. */
    static void warmUp(StandaloneProcess server, Duration most, BenchProgress progress) {
        long end = System.nanoTime() + most.toNanos();
        double best = 0;
        int still = 0;
        while (still < 2 && System.nanoTime() < end) {
            double rate = Load.run(16, Duration.ofSeconds(5), new ReportingClients(server))
                    .perSecond();
            still = rate > 1.1 * best ? 0 : still + 1;
            best = Math.max(best, rate);
            progress.step("warming up: %.0f a second".formatted(rate));
        }
    }
}
