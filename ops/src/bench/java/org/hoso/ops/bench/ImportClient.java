package org.hoso.ops.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;

/** One import over HTTP: lines go up while outcomes come down. */
final class ImportClient {
    private static final int TOLD_EVERY = 10_000;

    private ImportClient() {}

    /** So many lines, as one body. */
    static byte[] lines(int reports) {
        return lines(reports, Instant.now());
    }

    /** @param at when they came in */
    static byte[] lines(int reports, Instant at) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(reports * 500);
        for (int i = 0; i < reports; i++) {
            body.writeBytes(BenchBodies.report(at));
            body.write('\n');
        }
        return body.toByteArray();
    }

    /**
     * Sends them all.
     *
     * @return the cases opened, in order
     * @throws IllegalStateException when a line was turned down
     */
    static List<String> send(StandaloneProcess server, byte[] lines, BenchProgress progress) throws IOException {
        String token = server.api().token("intake@abei");
        try (Call call = new Call(server.port(), token)) {
            OutputStream out = call.begin("/api/v1/cases/import", "application/x-ndjson", lines.length);
            Thread writer = Thread.ofPlatform().daemon().start(() -> write(out, lines));
            if (call.status() != 200) throw new IllegalStateException("the import was turned down");
            List<String> opened = outcomes(call, progress);
            writer.join();
            return opened;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    private static void write(OutputStream out, byte[] lines) {
        try {
            out.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> outcomes(Call call, BenchProgress progress) throws IOException {
        List<String> opened = new ArrayList<>();
        BufferedReader told = new BufferedReader(new InputStreamReader(call.body(), StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (!line.contains("\"opened\"")) throw new IllegalStateException("a line opened no case: " + line);
            opened.add(CaseJson.stored().readTree(line).path("caseId").asString());
            if (opened.size() % TOLD_EVERY == 0) progress.step(opened.size() + " reports");
        }
        return opened;
    }
}
