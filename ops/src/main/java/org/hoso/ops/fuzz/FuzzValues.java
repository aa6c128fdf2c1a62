package org.hoso.ops.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Draws values for a schema: mostly ones that fit, some at the edge, some of another kind altogether. */
final class FuzzValues {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "'",
            "\" or 1=1 --",
            "%",
            "_",
            "\\",
            "\u0000",
            "a\u0000b",
            "\u0001",
            "\ud83d\ude00",
            "\u202egnp.exe",
            "e\u0301",
            "ĐỖ Thị Ơn",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "null",
            "NaN",
            "1e400",
            "-0",
            "99999999999999999999",
            "0001-01-01",
            "+999999999-12-31",
            "2026-13-45",
            "1970-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2026-02-30T25:61:61+99:99",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "http://[::1]/",
            "http://user@xn--/?#",
            "https://facebook.com/" + "a/".repeat(300),
            "x".repeat(300),
            "y".repeat(6_000));
    private static final List<Long> EDGES = List.of(
            0L, 1L, -1L, 2L, 100L, 1_000L, 1L << 31, -(1L << 31) - 1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1);
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final Pool pool;
    private final RandomGenerator random;
    /** Only such values as fit, so that more than the shape is looked at. */
    private final boolean calm;

    FuzzValues(JsonNode document, Pool pool, RandomGenerator random) {
        this.document = document;
        this.pool = pool;
        this.random = random;
        this.calm = random.nextInt(100) < 60;
    }

    /** By chance, but never of a request that is to fit. */
    boolean wild(int percent) {
        return !calm && chance(percent);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String nasty() {
        return oneOf(NASTY);
    }

    @Nullable
    String known(String name) {
        return pool.named(name, random);
    }

    String anyId() {
        return pool.id(random);
    }

    /** A value as a text, for an address or a header. */
    String text(String name, JsonNode schema) {
        Object value = of(name, schema);
        return value instanceof Map || value instanceof List || value == null ? nasty() : value.toString();
    }

    @Nullable
    Object of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    private @Nullable Object of(String name, JsonNode told, int depth) {
        JsonNode schema = plain(told);
        if (wild(5)) return misfit();
        if (schema.path("enum").isArray() && !wild(5))
            return oneOf(schema.path("enum").valueStream().toList()).asString(null);
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> list(name, schema, depth);
            case "integer", "number" -> wild(50) ? oneOf(EDGES) : Long.valueOf(random.nextInt(1, 50));
            case "boolean" -> random.nextBoolean();
            default -> string(name, schema);
        };
    }

    /** One of several, where the schema leaves a choice. */
    private JsonNode plain(JsonNode told) {
        JsonNode schema = Operation.resolved(told, document);
        for (String choice : List.of("oneOf", "anyOf"))
            if (schema.path(choice).isArray())
                return plain(oneOf(schema.path(choice).valueStream().toList()));
        return schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray())
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("string");
        return schema.has("properties") ? "object" : type.asString("string");
    }

    private Map<String, Object> object(JsonNode schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        if (depth > DEEPEST) return object;
        schema.path("properties").properties().forEach(one -> {
            if (required.contains(one.getKey()) ? !wild(3) : chance(40))
                object.put(one.getKey(), of(one.getKey(), one.getValue(), depth + 1));
        });
        if (wild(5)) object.put(nasty(), misfit());
        return object;
    }

    private List<Object> list(String name, JsonNode schema, int depth) {
        int many = wild(5) ? random.nextInt(300) : random.nextInt(1, 3);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < many; i++) list.add(of(name, schema.path("items"), depth + 1));
        return list;
    }

    private String string(String name, JsonNode schema) {
        int longest = schema.path("maxLength").asInt(0);
        if (longest > 0 && longest < 20_000 && wild(6)) return "z".repeat(longest + random.nextInt(2));
        if (wild(15)) return nasty();
        if (wild(8)) return pool.id(random);
        String known = chance(85) ? pool.named(name, random) : null;
        return known == null ? fresh(schema.path("format").asString("")) : known;
    }

    private String fresh(String format) {
        Duration off = Duration.ofMinutes(random.nextInt(-60 * 24 * 400, 60 * 24 * 3));
        return switch (format) {
            case "uuid" -> pool.id(random);
            case "date" ->
                LocalDate.now(java.time.ZoneOffset.UTC)
                        .plusDays(random.nextInt(-900, 90))
                        .toString();
            case "date-time" -> Instant.now().plus(off).toString();
            default ->
                oneOf(List.of("abc", "1/QĐ", "Nội dung mẫu", "https://facebook.com/p/" + random.nextInt(99), "1"));
        };
    }

    private @Nullable Object misfit() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> oneOf(EDGES);
            case 2 -> List.of(Map.of());
            case 3 -> Map.of("a", List.of());
            case 4 -> random.nextBoolean();
            default -> nasty();
        };
    }
}
