package org.hoso.ops.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event, told beforehand or stored: comparable but for what is drawn anew each time. */
record Foretold(String storedName, JsonNode payload) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("HS-\\d{4}-\\d{6,}");

    /** The events as text: what is sealed unopened, ids that the other side lacks by the order in which they come up. */
    static String compared(List<Foretold> events, List<Foretold> others) {
        Set<String> shared = ids(text(others)).collect(Collectors.toCollection(HashSet::new));
        List<String> drawn = new ArrayList<>();
        return ID.matcher(text(events)).replaceAll(id -> shared.contains(id.group()) ? id.group() : place(id, drawn));
    }

    private static String place(MatchResult id, List<String> drawn) {
        if (!drawn.contains(id.group())) drawn.add(id.group());
        return "id-" + drawn.indexOf(id.group());
    }

    private static String text(List<Foretold> events) {
        String text = events.stream()
                .map(event ->
                        event.storedName() + " " + CaseJson.stored().writeValueAsString(unsealed(event.payload())))
                .collect(Collectors.joining("\n"));
        return NUMBER.matcher(text).replaceAll("HS");
    }

    private static Stream<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group);
    }

    private static JsonNode unsealed(JsonNode node) {
        if (node.has("kc") && node.has("ct"))
            return CaseJson.stored().createObjectNode().put("sealed", true);
        if (node instanceof ObjectNode object) {
            ObjectNode copy = CaseJson.stored().createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), unsealed(field.getValue())));
            return copy;
        }
        if (!(node instanceof ArrayNode array)) return node;
        ArrayNode copy = CaseJson.stored().createArrayNode();
        array.forEach(element -> copy.add(unsealed(element)));
        return copy;
    }

    /** What the clocks told of start, with the instants they are due. */
    static List<String> dues(JsonNode clocks) {
        return clocks.valueStream()
                .filter(clock -> clock.path("before").isNull())
                .map(Foretold::due)
                .sorted()
                .toList();
    }

    /** As above, of events that are stored. */
    static List<String> dues(List<Foretold> stored) {
        return stored.stream()
                .flatMap(event -> event.payload().path("clocks").path("started").valueStream())
                .map(Foretold::due)
                .sorted()
                .toList();
    }

    private static String due(JsonNode clock) {
        return clock.path("code").asString() + " due " + clock.path("due").asString("never");
    }
}
