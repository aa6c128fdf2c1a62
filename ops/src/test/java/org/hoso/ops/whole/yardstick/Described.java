package org.hoso.ops.whole.yardstick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The interface's own description. */
record Described(JsonNode document) {
    /** A reading. @param types media types of its good answers */
    record Reading(String path, List<Parameter> parameters, List<String> types) {
        long variables() {
            return path.chars().filter(one -> one == '{').count();
        }
    }

    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    /** Those first of which later ones take their values. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            if (get.isObject()) readings.add(new Reading(path.getKey(), parameters(get), types(get)));
        });
        readings.sort(Comparator.comparing(Reading::variables).thenComparing(Reading::path));
        return readings;
    }

    private List<Parameter> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .map(one -> new Parameter(
                        one.path("in").asString(),
                        one.path("name").asString(),
                        one.path("required").asBoolean(false),
                        resolved(one.path("schema"))))
                .toList();
    }

    private List<String> types(JsonNode operation) {
        TreeSet<String> types = new TreeSet<>();
        operation.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2"))
                resolved(answer.getValue()).path("content").properties().forEach(type -> types.add(type.getKey()));
        });
        return List.copyOf(types);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    /** Each part of the document by its name; as trees, in which the order of members says nothing. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> parts.put(
                                one.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                sorted(one.getValue()))));
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(one -> parts.put(kind.getKey() + " " + one.getKey(), sorted(one.getValue()))));
        document.properties().forEach(one -> {
            if (!one.getKey().equals("paths") && !one.getKey().equals("components"))
                parts.put(one.getKey(), sorted(one.getValue()));
        });
        return parts;
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().forEach(one -> members.put(one.getKey(), sorted(one.getValue())));
            return members.toString();
        }
        if (node.isArray())
            return node.valueStream().map(Described::sorted).toList().toString();
        return node.toString();
    }
}
