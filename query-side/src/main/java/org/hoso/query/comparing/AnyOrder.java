package org.hoso.query.comparing;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.query.viewing.VouchedTexts.Said;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** Texts that bear a code and say the same, but for the order in which the members of a list stand, and for how they are packed. */
final class AnyOrder {
    /** So PostgreSQL begins bytes in JSON. */
    private static final String BYTES = "\\x";

    private AnyOrder() {}

    /** Only where both codes and texts are others, or neither: another code of the same text is nobody's, as is another text of the same code. */
    static boolean isSame(JsonNode one, JsonNode other) {
        Optional<Said> first = said(one);
        Optional<Said> second = said(other);
        return first.isPresent() && second.isPresent() && (first.equals(second) || isSame(first.get(), second.get()));
    }

    private static Optional<Said> said(JsonNode column) {
        return column.isString() && column.stringValue().startsWith(BYTES)
                ? VouchedTexts.said(HexFormat.of()
                        .parseHex(
                                column.stringValue(),
                                BYTES.length(),
                                column.stringValue().length()))
                : Optional.empty();
    }

    private static boolean isSame(Said one, Said other) {
        if (one.code().equals(other.code())) return false;
        JsonNode first = CaseJson.stored().readTree(one.json());
        JsonNode second = CaseJson.stored().readTree(other.json());
        return !plain(first, false).equals(plain(second, false))
                && plain(first, true).equals(plain(second, true));
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
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> plain(one.getValue(), sorted),
                        (first, again) -> again,
                        TreeMap::new));
    }
}
