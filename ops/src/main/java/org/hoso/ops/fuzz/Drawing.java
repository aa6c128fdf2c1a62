package org.hoso.ops.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.ops.fuzz.Operation.Parameter;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Draws the requests of a run: the same seed and number draw the same request over the same ground. */
final class Drawing {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final List<String> BENT =
            List.of("%2F", "%5C", "%00", "%zz", "%f", "%ff", "{", "..", "%2e%2e", ";x=1", "//", "%20", "%F0%9F%98%80");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> TYPES =
            List.of("text/html", "application/xml", "text/csv", "*/*", "x", "application/json;q=0");

    /** In how many of a hundred requests a parameter stands that may be left out; what turns away nearly all is seldom asked. */
    private static final Map<String, Integer> OFTEN = Map.of("dryRun", 60, "half", 4, "since", 10);

    private final long seed;
    private final JsonNode document;
    private final List<Operation> operations;
    private final List<String> officers;
    private final Pool pool;

    Drawing(long seed, JsonNode document, List<String> officers, Pool pool) {
        this.seed = seed;
        this.document = document;
        this.operations = Operation.all(document);
        this.officers = officers;
        this.pool = pool;
    }

    /** Each operation in its turn, so that a run of some length asks all of them. */
    FuzzedRequest draw(long number) {
        FuzzValues values = new FuzzValues(document, pool, new SplittableRandom(seed * 1_000_003 + number));
        Operation operation = operations.get((int) (number % operations.size()));
        boolean bent = values.wild(12);
        String method = values.wild(5) ? values.oneOf(METHODS) : operation.method();
        String target = path(operation, values, bent) + query(operation, values);
        return new FuzzedRequest(
                number,
                operation,
                officer(operation, values),
                method,
                target,
                !bent && method.equals(operation.method()),
                headers(operation, values),
                body(operation, values));
    }

    /** Mostly one of whom something can come; of a reading, anybody. */
    private String officer(Operation operation, FuzzValues values) {
        if (values.chance(5)) return "";
        List<String> may = officers.stream()
                .filter(one -> operation.mayAsk().contains(one.split("[0-9]?@")[0]))
                .toList();
        return values.oneOf(may.isEmpty() || values.chance(25) ? officers : may);
    }

    private String path(Operation operation, FuzzValues values, boolean bent) {
        Matcher variables = VARIABLE.matcher(operation.path());
        return variables.replaceAll(
                        found -> Matcher.quoteReplacement(bent ? values.oneOf(BENT) : variable(found.group(1), values)))
                + (bent && values.chance(30) ? values.oneOf(BENT) : "");
    }

    private String variable(String name, FuzzValues values) {
        String known = values.wild(40) ? null : values.known(name);
        if (known == null) known = values.wild(30) ? values.nasty() : values.anyId();
        return known.isEmpty() ? "-" : encoded(known);
    }

    private String query(Operation operation, FuzzValues values) {
        List<String> parts = new ArrayList<>();
        operation.parameters("query").forEach(one -> {
            if (one.required() ? !values.wild(10) : values.chance(OFTEN.getOrDefault(one.name(), 35)))
                parts.add(one.name() + "=" + asked(one, values));
        });
        if (values.wild(5)) parts.add(values.oneOf(List.of("x=%zz", "%zz", "x", "x=1&x=2", "=", "&&", "x={", "x=%00")));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String asked(Parameter parameter, FuzzValues values) {
        if (parameter.name().equals("dryRun") && values.chance(90)) return "true";
        return values.wild(5) ? values.oneOf(BENT) : encoded(values.text(parameter.name(), parameter.schema()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> headers(Operation operation, FuzzValues values) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (values.chance(50)) headers.put("Accept-Language", values.oneOf(List.of("vi", "en", "fr", "*", "x;;q")));
        if (values.chance(85)) headers.put("Hoso-Reason", values.wild(20) ? "x".repeat(900) : "kiem tra");
        if (values.wild(15)) headers.put("Accept", values.oneOf(TYPES));
        if (values.wild(15)) headers.put("If-Match", values.oneOf(List.of("\"0\"", "*", "W/\"1\"", "1", "\"-1\"")));
        if (values.chance(4)) headers.put("Hoso-Glass", values.anyId());
        if (values.wild(15)) headers.put("Idempotency-Key", values.oneOf(List.of("k", "", "k".repeat(101), "k k")));
        operation
                .parameters("header")
                .filter(one -> !headers.containsKey(one.name()))
                .forEach(one -> {
                    if (values.chance(5)) headers.put(one.name(), oneLine(values.text(one.name(), one.schema())));
                });
        if (operation.mediaType() != null)
            headers.put("Content-Type", values.wild(6) ? values.oneOf(TYPES) : operation.mediaType());
        return headers;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static @Nullable String body(Operation operation, FuzzValues values) {
        JsonNode schema = operation.body();
        if (schema == null) return null;
        if (values.wild(5))
            return values.oneOf(List.of("", "{", "[]", "null", "1", "{\"a\":1,\"a\":2}", "[".repeat(5_000)));
        if (!String.valueOf(operation.mediaType()).contains("json"))
            return values.nasty() + "\n" + values.nasty() + "," + UUID.nameUUIDFromBytes(new byte[] {1});
        return CaseJson.stored().writeValueAsString(values.of("", schema));
    }
}
