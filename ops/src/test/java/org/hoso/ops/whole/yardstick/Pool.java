package org.hoso.ops.whole.yardstick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Values that were answered, by what was asked and the field in which they stood, in the order in which they came. */
final class Pool {
    private final Map<String, Set<String>> found = new HashMap<>();

    /** @param from the path that was asked, without its query */
    void take(String from, JsonNode answer) {
        taken(from, "", answer);
    }

    private void taken(String from, String name, JsonNode node) {
        if (node.isObject()) node.properties().forEach(one -> taken(from, one.getKey(), one.getValue()));
        else if (node.isArray()) node.valueStream().forEach(one -> taken(from, name, one));
        else if (node.isString() || node.isNumber())
            found.computeIfAbsent(from + " " + name, key -> new LinkedHashSet<>())
                    .add(node.asString());
    }

    List<String> of(String from, String name) {
        return new ArrayList<>(found.getOrDefault(from + " " + name, Set.of()));
    }
}
