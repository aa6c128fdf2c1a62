package org.hoso.query.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Texts that bear a code and say the same, but for the order in which the members of a list stand. */
final class AnyOrder {
    private static final String CODE = "mac";

    private AnyOrder() {}

    /** Only where both codes and texts are others: another code of the same text is nobody's, as is another text of the same code. */
    static boolean isSame(JsonNode one, JsonNode other) {
        return one.hasNonNull(CODE)
                && other.hasNonNull(CODE)
                && !one.get(CODE).equals(other.get(CODE))
                && !plain(one, false).equals(plain(other, false))
                && plain(one, true).equals(plain(other, true));
    }

    private static Object plain(JsonNode node, boolean sorted) {
        if (node.isArray()) {
            List<Object> members =
                    node.valueStream().map(one -> plain(one, sorted)).toList();
            return sorted
                    ? members.stream()
                            .sorted(Comparator.comparing(Object::toString))
                            .toList()
                    : members;
        }
        if (!node.isObject()) return node;
        return node.properties().stream()
                .filter(one -> !one.getKey().equals(CODE))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> plain(one.getValue(), sorted),
                        (first, again) -> again,
                        TreeMap::new));
    }
}
