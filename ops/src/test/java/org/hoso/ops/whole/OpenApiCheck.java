package org.hoso.ops.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hoso.ops.sample.Exchange;

/** Holds a reply against the interface's own description: path, method, status, media type and every member of the body. */
final class OpenApiCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final int NO_CONTENT = 204;
    private static final Pattern TELLING =
            Pattern.compile("(?i)hoso-.*|etag|location|content-disposition|retry-after|x-request-id|www-authenticate");

    private final JsonNode document;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    OpenApiCheck(String document) {
        this.document = parsed(document);
    }

    /** What is wrong with the reply; nothing when it is as described. */
    List<String> faults(Exchange exchange) {
        String what = exchange.method() + " " + exchange.path() + " -> " + exchange.status();
        Optional<JsonNode> operation = operation(exchange.method(), exchange.path());
        if (operation.isEmpty()) return List.of(what + ": the path is not described");
        JsonNode response = resolved(operation.get().path("responses").path(String.valueOf(exchange.status())));
        if (response.isMissingNode()) return List.of(what + ": the status is not described");
        if (exchange.status() >= 300 && exchange.status() < 400) return List.of();
        if (exchange.status() == NO_CONTENT)
            return response.path("content").isEmpty() ? List.of() : List.of(what + ": a body is described");
        String type =
                exchange.contentType() == null ? "" : exchange.contentType().split(";")[0];
        JsonNode schema = response.path("content").path(type).path("schema");
        if (schema.isMissingNode()) return List.of(what + ": the media type " + type + " is not described");
        List<String> faults = new ArrayList<>();
        compiled.computeIfAbsent(schema.toString(), text -> compile(schema))
                .validate(parsed(exchange.body().toString()))
                .forEach(message -> faults.add(what + ": " + message.getMessage()));
        return faults;
    }

    /** Which of the headers of a reply tell something and are not described. */
    List<String> undescribed(String method, String path, int status, Collection<String> headers) {
        JsonNode response = operation(method, path)
                .map(found -> resolved(found.path("responses").path(String.valueOf(status))))
                .orElseThrow();
        Set<String> described = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        response.path("headers").fieldNames().forEachRemaining(described::add);
        return headers.stream()
                .filter(name -> TELLING.matcher(name).matches() && !described.contains(name))
                .toList();
    }

    private Optional<JsonNode> operation(String asked, String whole) {
        String path = whole.split("\\?")[0];
        String method = asked.toLowerCase(java.util.Locale.ROOT);
        JsonNode exact = document.path("paths").path(path).path(method);
        if (!exact.isMissingNode()) return Optional.of(exact);
        for (Iterator<Map.Entry<String, JsonNode>> all =
                        document.path("paths").properties().iterator();
                all.hasNext(); ) {
            Map.Entry<String, JsonNode> one = all.next();
            if (matches(one.getKey(), path) && one.getValue().has(method))
                return Optional.of(one.getValue().path(method));
        }
        return Optional.empty();
    }

    private static boolean matches(String template, String path) {
        String[] wanted = template.split("/");
        String[] given = path.split("/");
        return wanted.length == given.length
                && Arrays.stream(java.util.stream.IntStream.range(0, wanted.length)
                                .toArray())
                        .allMatch(i -> wanted[i].startsWith("{") || wanted[i].equals(given[i]));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
