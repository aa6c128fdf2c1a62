package org.hoso.ops.whole.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hoso.ops.sample.Api;
import org.hoso.ops.whole.yardstick.Described.Parameter;
import org.hoso.ops.whole.yardstick.Described.Reading;
import org.hoso.wire.CaseJson;

/** Asks everything that can be read, one after the other: what looks are kept of is at rest before the next is asked. */
final class Asking {
    static final List<String> READERS = List.of(
            "coordinator@abei",
            "auditor@gov",
            "",
            "appeals@abei",
            "expert@vfa",
            "lists@abei",
            "subscriber@demo",
            "platform@facebook",
            "reporter@demo",
            "dpo@mocst",
            "admin@hoso",
            "coordinator@svh_hcm");

    /** They may read of some cases and not of others, or less of them; one each is asked for each case but the first. */
    private static final List<String> OTHERS = List.of(
            "auditor@gov",
            "coordinator@svh_hcm",
            "expert@vfa",
            "platform@facebook",
            "appeals@abei",
            "reporter@demo",
            "lists@abei",
            "dpo@mocst");

    /** So many of what is long to make and consists of what is asked for by itself. */
    private static final int PACKS = 4;

    /** Said by each reader: needed of some for some, and noted wherever it is said. */
    private static final String REASON = "kiem tra theo ke hoach 12/KH-TTCP";

    /** They say when and how it was sent, nothing of what. */
    private static final Set<String> OF_TRANSPORT =
            Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive", "content-type");

    /** Who asks for the readers is one: told of as soon as it is in the ledger, which may be just before the answer or after it. */
    private static final Pattern OWN_LOOK = Pattern.compile("\\{\"at\":[^{}]*\"what\":\"READERS\"[^{}]*},?");

    private final URI base;
    private final Api api;
    private final Standing standing;
    private final Names names;
    private final List<String> cases;
    private final Pool pool = new Pool();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Answer> answers = new ArrayList<>();
    private final Set<String> good = new HashSet<>();

    Asking(URI base, Standing standing, Names names, List<String> cases) {
        this.base = base;
        this.api = new Api(base, base, exchange -> {});
        this.standing = standing;
        this.names = names;
        this.cases = cases;
    }

    List<Answer> all(Described described, Predicate<String> which) {
        // A checkpoint that proofs can be of: none is signed by the clock here.
        api.post("auditor@gov", "/api/v1/proofs/checkpoints", java.util.Map.of());
        // Files that can be told of.
        api.look("auditor@gov", "/api/v1/exports/sanction-decisions?from=2026-10-01&until=2026-11-30");
        standing.quiet();
        for (String type : List.of("affairs", "lists"))
            names.streams(type)
                    .forEach(id ->
                            pool.take(type, CaseJson.stored().createObjectNode().put("stream", id)));
        for (Reading reading : described.readings()) if (which.test(reading.path())) all(reading);
        return answers;
    }

    /** Paths of readings that somebody was answered. */
    Set<String> good() {
        return good;
    }

    private void all(Reading reading) {
        List<String> targets = filled("", reading.path());
        int asked = reading.path().endsWith("/pack") ? PACKS : targets.size();
        for (int n = 0; n < Math.min(asked, targets.size()); n++) all(reading, targets.get(n), n);
    }

    /** Its path with each value that a variable can have. */
    private List<String> filled(String filled, String rest) {
        int from = rest.indexOf('{');
        if (from < 0) return List.of(filled + rest);
        int until = rest.indexOf('}');
        String before = filled + rest.substring(0, from);
        String variable = rest.substring(from + 1, until);
        List<String> values = variable.equals("caseId") ? cases : Values.path(variable, before, pool);
        return values.stream()
                .flatMap(value -> filled(before + value, rest.substring(until + 1)).stream())
                .toList();
    }

    /** Everybody the first one, two readers all; the languages, forms and filters of the first two that are answered. */
    private void all(Reading reading, String target, int n) {
        Question plain = new Question(reading.path(), "", target, "vi", "");
        for (Parameter needed : reading.parameters())
            if (needed.in().equals("query") && Values.needed(reading, needed))
                plain = plain.with(needed.name(), value(reading, needed));
        String answered = "";
        for (String reader : n == 0 ? READERS : two(reading, n)) {
            int status = ask(plain.by(reader));
            if (status == 200 && answered.isEmpty()) answered = reader;
        }
        if (n > 1 || answered.isEmpty()) return;
        Question one = plain.by(answered);
        ask(one.in("en"));
        if (reading.types().size() > 1) reading.types().forEach(type -> ask(one.as(type)));
        for (Parameter filter : reading.parameters()) {
            String value = filter.in().equals("query") && !Values.needed(reading, filter)
                    ? Values.query(reading, filter)
                    : null;
            if (value != null) ask(one.with(filter.name(), value));
        }
    }

    /** Not the same second one for the same case in each reading: what each may read of it is found in each by itself. */
    private static List<String> two(Reading reading, int n) {
        return List.of(READERS.getFirst(), OTHERS.get((n + reading.path().length()) % OTHERS.size()));
    }

    private static String value(Reading reading, Parameter parameter) {
        String value = Values.query(reading, parameter);
        if (value == null)
            throw new IllegalStateException("say in Values what " + parameter.name() + " of " + reading.path() + " is");
        return value;
    }

    private int ask(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(question.target()))
                .header("Accept-Language", question.language())
                .header("Hoso-Reason", REASON);
        if (!question.reader().isEmpty()) request.header("Authorization", "Bearer " + api.token(question.reader()));
        if (!question.form().isEmpty()) request.header("Accept", question.form());
        HttpResponse<byte[]> response = send(request.build());
        standing.quiet();
        String type = response.headers().firstValue("Content-Type").orElse("-");
        answers.add(new Answer(
                question.operation(),
                "%s GET %s %s%s"
                        .formatted(
                                question.reader().isEmpty() ? "nobody" : question.reader(),
                                names.in(question.target()),
                                question.language(),
                                question.form().isEmpty() ? "" : " " + question.form()),
                response.statusCode() + " " + type,
                headers(response) + "\n"
                        + OWN_LOOK.matcher(Contents.of(type, response.body(), names))
                                .replaceAll("")));
        if (response.statusCode() == 200) {
            good.add(question.operation());
            if (type.startsWith("application/json"))
                pool.take(question.path(), CaseJson.stored().readTree(response.body()));
        }
        return response.statusCode();
    }

    private String headers(HttpResponse<byte[]> response) {
        TreeMap<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> {
            if (!OF_TRANSPORT.contains(name)) headers.put(name, String.join(", ", values));
        });
        return names.in(headers.toString());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        }
    }
}
