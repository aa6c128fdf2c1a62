package org.hoso.ops.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that really occur, by the name of the field that they stood in: what was answered while the ground was prepared. */
final class Pool {
    private static final int LONGEST = 200;
    private static final int MOST_OF_ONE = 60;

    /** What a parameter takes that stands under another name in answers. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("half", "caseId"),
            Map.entry("absorbed", "caseId"),
            Map.entry("since", "position"),
            Map.entry("fromKnownAt", "position"),
            Map.entry("knownAt", "position"),
            Map.entry("against", "period"),
            Map.entry("toAgency", "agency"),
            Map.entry("fromAgency", "agency"),
            Map.entry("holder", "agency"),
            Map.entry("receiver", "platform"),
            Map.entry("personId", "person"),
            Map.entry("amendmentId", "id"),
            Map.entry("publicationId", "id"));

    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Map<String, List<String>> byName = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();

    void take(JsonNode answer) {
        taken("", answer);
    }

    private void taken(String name, JsonNode node) {
        if (node.isObject()) node.properties().forEach(one -> taken(one.getKey(), one.getValue()));
        else if (node.isArray()) node.valueStream().forEach(one -> taken(name, one));
        else if (node.isString() || node.isNumber()) kept(name, node.asString());
    }

    private void kept(String name, String value) {
        Set<String> values = found.computeIfAbsent(name, key -> new TreeSet<>());
        if (value.length() <= LONGEST && values.size() < MOST_OF_ONE) values.add(value);
    }

    /** From now on values are drawn from it. */
    void close() {
        found.forEach((name, values) -> byName.put(name, List.copyOf(values)));
        found.values().stream()
                .flatMap(Set::stream)
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .distinct()
                .forEach(ids::add);
    }

    /** A value that stood under that name; nothing where none did. */
    @Nullable
    String named(String name, RandomGenerator random) {
        List<String> values = byName.getOrDefault(ALIKE.getOrDefault(name, name), List.of());
        return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
    }

    /** An id of anything. */
    String id(RandomGenerator random) {
        return ids.isEmpty()
                ? new java.util.UUID(random.nextLong(), random.nextLong()).toString()
                : ids.get(random.nextInt(ids.size()));
    }
}
