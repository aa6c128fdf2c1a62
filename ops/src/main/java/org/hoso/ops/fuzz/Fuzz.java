package org.hoso.ops.fuzz;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Asks a running system any number of requests and prints each that was answered wrongly, with its seed and number. */
public final class Fuzz {
    private static final int OFTEN = 250;
    private static final Map<String, String> STANDARD = Map.of("--requests", "5000", "--seed", "1", "--first", "0");

    private Fuzz() {}

    /** @param arguments the address, then {@code --requests N}, {@code --seed S}, {@code --first N} (of which number to begin) */
    public static void main(String... arguments) {
        Map<String, Long> told = told(arguments);
        long seed = told.get("--seed");
        System.err.println("preparing: the named stories are played ...");
        Fuzzing fuzzing = Fuzzing.prepared(URI.create(arguments[0]), seed);
        long begun = System.nanoTime();
        AtomicLong asked = new AtomicLong();
        fuzzing.run(told.get("--first"), Math.toIntExact(told.get("--requests")), (number, found) -> {
            if (asked.incrementAndGet() % OFTEN == 0)
                System.err.printf(
                        "%7.1f s  %d asked, %d wrong%n", (System.nanoTime() - begun) / 1e9, asked.get(), found);
        });
        List<Fuzzing.Finding> findings = fuzzing.findings();
        findings.forEach(one -> System.out.printf(
                "seed %d, number %d: %s%n  %s%n", seed, one.number(), shortened(one.what()), one.again()));
        System.out.printf(
                "%d asked, %d answered wrongly; by status: %s%n", asked.get(), findings.size(), fuzzing.statuses());
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }

    private static Map<String, Long> told(String... arguments) {
        Map<String, String> told = new HashMap<>(STANDARD);
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            if (!STANDARD.containsKey(arguments[i]))
                throw new IllegalArgumentException("not known: " + arguments[i] + "; there are " + STANDARD.keySet());
            told.put(arguments[i], arguments[i + 1]);
        }
        Map<String, Long> numbers = new HashMap<>();
        told.forEach((name, value) -> numbers.put(name, Long.parseLong(value)));
        return numbers;
    }
}
