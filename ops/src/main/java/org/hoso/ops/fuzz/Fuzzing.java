package org.hoso.ops.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.hoso.ops.sample.Api;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A run against a running system: no answer of 500 and more, no status or form that is not described, no error but a problem body.
 * Requests are numbered; number and seed draw a request again, over ground prepared alike.
 */
public final class Fuzzing {
    private static final int AT_ONCE = 4;
    private static final String PROBLEM = "application/problem+json";
    private static final String DESCRIPTION = "/v3/api-docs";

    private final Wire wire;
    private final Api api;
    private final Drawing drawing;
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Long> statuses = Collections.synchronizedMap(new TreeMap<>());

    /**
     * @param number of the request
     * @param what   is wrong with its answer
     * @param again  a line of a shell that asks it again
     */
    public record Finding(long number, String what, String again) {}

    private Fuzzing(URI base, Api api, Drawing drawing) {
        this.wire = new Wire(base);
        this.api = api;
        this.drawing = drawing;
    }

    /** Prepares the ground in the running system: some cases with everything that can happen to them. */
    public static Fuzzing prepared(URI base, long seed) {
        Pool pool = new Pool();
        Api api = new Api(base, base, exchange -> pool.take(exchange.body()));
        JsonNode document =
                new Api(base, base, exchange -> {}).get("", DESCRIPTION).body();
        FuzzTargets.prepare(api, Operation.all(document));
        pool.close();
        return new Fuzzing(base, api, new Drawing(seed, document, FuzzTargets.OFFICERS, pool));
    }

    /** @param progress is told how many were asked and how many of them found something */
    public void run(long first, int many, BiConsumer<Long, Integer> progress) {
        AtomicLong next = new AtomicLong(first);
        List<Thread> threads = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> Thread.ofPlatform().name("fuzz-" + n).start(() -> {
                    for (long number = next.getAndIncrement(); number < first + many; number = next.getAndIncrement()) {
                        ask(drawing.draw(number));
                        progress.accept(number - first + 1, findings.size());
                    }
                }))
                .toList();
        for (Thread thread : threads) joined(thread);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How often each status was answered. */
    public Map<Integer, Long> statuses() {
        return new TreeMap<>(statuses);
    }

    private void ask(FuzzedRequest asked) {
        String wrong;
        try {
            String token = asked.officer().isEmpty() ? null : api.token(asked.officer());
            Wire.Told told = wire.ask(asked.bytes(wire.host(), token));
            statuses.merge(told.status(), 1L, Long::sum);
            wrong = wrong(asked, told);
        } catch (IOException | UncheckedIOException unanswered) {
            wrong = "no whole answer: " + unanswered.getMessage();
        }
        if (!wrong.isEmpty()) findings.add(new Finding(asked.number(), wrong, asked.curl(wire.host())));
    }

    private static String wrong(FuzzedRequest asked, Wire.Told told) {
        int status = told.status();
        Set<String> described = asked.operation().answers().get(status);
        if (status >= 500) return status + " " + told.body();
        if (status >= 400 && !isProblem(asked, told)) return status + " that is no problem body: " + told.mediaType();
        if (!asked.whole()) return told.mediaType().equals("text/html") ? status + " in text/html" : "";
        if (described == null) return status + " is not described: " + told.body();
        boolean formed = status >= 300 || told.body().isEmpty() || described.contains(told.mediaType());
        return formed ? "" : status + " of a form that is not described: " + told.mediaType();
    }

    private static boolean isProblem(FuzzedRequest asked, Wire.Told told) {
        if (!told.mediaType().equals(PROBLEM)) return false;
        if (asked.method().equals("HEAD")) return true;
        try {
            JsonNode problem = CaseJson.stored().readTree(told.body());
            return problem.path("status").asInt() == told.status()
                    && !problem.path("code").asString("").isEmpty()
                    && !problem.path("requestId").asString("").isEmpty();
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it runs", e);
        }
    }
}
