package org.hoso.ops.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation as the interface's description tells it.
 *
 * @param method     in capitals
 * @param path       with its variables in braces
 * @param mediaType  of the body; absent where it takes none
 * @param body       schema of the body
 * @param answers    media types by status
 * @param mayAsk     roles, where the description names them
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable String mediaType,
        @Nullable JsonNode body,
        Map<Integer, Set<String>> answers,
        Set<String> mayAsk) {
    /** @param in path, query or header @param required whether it may not be left out */
    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    private static final Pattern WHO_MAY_ASK = Pattern.compile("who may ask\\): ([a-z, ]*[a-z])");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .forEach(one -> all.add(of(one.getKey(), path.getKey(), one.getValue(), document))));
        all.sort(java.util.Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return all;
    }

    /** What a node stands for, where it only points elsewhere in the document. */
    static JsonNode resolved(JsonNode node, JsonNode document) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)), document);
    }

    private static Operation of(String method, String path, JsonNode told, JsonNode document) {
        JsonNode content = resolved(told.path("requestBody"), document).path("content");
        Map.Entry<String, JsonNode> body =
                content.properties().stream().findFirst().orElse(null);
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                told.path("parameters")
                        .valueStream()
                        .map(one -> resolved(one, document))
                        .map(one -> new Parameter(
                                one.path("in").asString(),
                                one.path("name").asString(),
                                one.path("required").asBoolean(false),
                                one.path("schema")))
                        .toList(),
                body == null ? null : body.getKey(),
                body == null ? null : body.getValue().path("schema"),
                answers(told.path("responses"), document),
                mayAsk(told.path("description").asString("")));
    }

    private static Set<String> mayAsk(String description) {
        Matcher named = WHO_MAY_ASK.matcher(description);
        return named.find() ? Set.of(named.group(1).split(", ")) : Set.of();
    }

    private static Map<Integer, Set<String>> answers(JsonNode responses, JsonNode document) {
        Map<Integer, Set<String>> answers = new TreeMap<>();
        responses.properties().forEach(one -> {
            Set<String> types = new TreeSet<>();
            resolved(one.getValue(), document).path("content").properties().forEach(type -> types.add(type.getKey()));
            answers.put(Integer.parseInt(one.getKey()), types);
        });
        return answers;
    }

    Stream<Parameter> parameters(String in) {
        return parameters.stream().filter(one -> one.in().equals(in));
    }
}
